import { base36, base62, base64url, digits, hex, lower, type Random, upper } from '../random.ts';
import { base64url as encoded, uuid } from './encodings.ts';
import { type Row, tokens } from './tokens.ts';

function number(random: Random, length: number): string {
  return random.text(1, digits.slice(1)) + random.text(length - 1, digits);
}

const slack = ['xoxb', 'xoxp', 'xoxa', 'xoxr', 'xoxs'] as const;

const rows: readonly Row[] = [
  ...slack.map(
    (prefix): Row => [
      `slack-${prefix}`,
      r => `${prefix}-${number(r, 12)}-${number(r, 13)}-${r.text(24, base62)}`,
    ],
  ),
  ['slack-app', r => `xapp-1-A${r.text(10, upper + digits)}-${number(r, 13)}-${r.text(64, hex)}`],
  ['slack-config', r => `xoxe.xoxp-1-${r.text(166, base62)}`],
  ['slack-session', r => `xoxc-${number(r, 12)}-${number(r, 13)}-${number(r, 13)}-${r.text(64, hex)}`],
  [
    'slack-webhook',
    r =>
      `https://hooks.slack.com/services/T${r.text(8, upper + digits)}/B${r.text(10, upper + digits)}/${r.text(24, base62)}`,
  ],
  ['discord-webhook', r => `https://discord.com/api/webhooks/${number(r, 19)}/${r.text(68, base64url)}`],
  ['discord-bot', r => `${encoded(number(r, 18))}.G${r.text(5, base62)}.${r.text(38, base64url)}`],
  [
    'teams-webhook',
    r =>
      `https://acme.webhook.office.com/webhookb2/${uuid(r)}@${uuid(r)}/IncomingWebhook/${r.text(32, hex)}/${uuid(r)}`,
  ],
  ['telegram-bot', r => `${number(r, 10)}:AA${r.text(33, base64url)}`],
  ['stripe-live', r => `sk_live_51${r.text(97, base62)}`],
  ['stripe-live-short', r => `sk_live_${r.text(24, base62)}`],
  ['stripe-restricted', r => `rk_live_51${r.text(97, base62)}`],
  ['stripe-test', r => `sk_test_51${r.text(97, base62)}`],
  ['stripe-webhook', r => `whsec_${r.text(32, base62)}`],
  ['twilio-key', r => `SK${r.text(32, hex)}`],
  ['sendgrid', r => `SG.${r.text(22, base64url)}.${r.text(43, base64url)}`],
  ['mailgun', r => `key-${r.text(32, hex)}`],
  ['mailchimp', r => `${r.text(32, hex)}-us${r.int(20) + 1}`],
  ['brevo', r => `xkeysib-${r.text(64, hex)}-${r.text(16, base62)}`],
  ['resend', r => `re_${r.text(8, base62)}_${r.text(24, base62)}`],
  ['notion', r => `ntn_${number(r, 11)}${r.text(35, base62)}`],
  ['notion-old', r => `secret_${r.text(43, base62)}`],
  ['linear', r => `lin_api_${r.text(40, base62)}`],
  ['figma', r => `figd_${r.text(40, base64url)}`],
  ['airtable', r => `pat${r.text(14, base62)}.${r.text(64, hex)}`],
  ['atlassian', r => `ATATT3xFfGF0${r.text(172, base64url)}=${r.text(8, hex).toUpperCase()}`],
  ['shopify-admin', r => `shpat_${r.text(32, hex)}`],
  ['shopify-custom', r => `shpca_${r.text(32, hex)}`],
  ['shopify-shared', r => `shpss_${r.text(32, hex)}`],
  ['square-access', r => `EAAAE${r.text(59, base64url)}`],
  ['square-oauth', r => `sq0csp-${r.text(43, base64url)}`],
  ['plaid', r => `access-production-${uuid(r)}`],
  ['dropbox', r => `sl.${r.text(140, base64url)}`],
  ['hubspot', r => `pat-na1-${uuid(r)}`],
  ['facebook', r => `EAAG${r.text(170, base62)}`],
  ['twitter-bearer', r => `AAAAAAAAAAAAAAAAAAAAA${r.text(85, base62)}`],
  ['clerk', r => `sk_live_${r.text(42, base62)}`],
  ['asana', r => `2/${number(r, 16)}/${number(r, 16)}:${r.text(32, hex)}`],
  ['linkedin', r => `WPL_AP1.${r.text(16, base62)}.${r.text(6, base62)}==`],
  ['shippo', r => `shippo_live_${r.text(40, hex)}`],
  ['typeform', r => `tfp_${r.text(44, base62)}_${r.text(14, base62)}`],
  ['readme', r => `rdme_${r.text(70, base36)}`],
  ['buildkite', r => `bkua_${r.text(40, hex)}`],
  ['duffel', r => `duffel_live_${r.text(43, base64url)}`],
  ['flutterwave', r => `FLWSECK-${r.text(32, hex)}-X`],
  ['easypost', r => `EZAK${r.text(54, base62)}`],
  ['adafruit', r => `aio_${r.text(28, base62)}`],
  ['frameio', r => `fio-u-${r.text(64, base64url)}`],
  ['prefect', r => `pnu_${r.text(36, base36)}`],
  ['infracost', r => `ico-${r.text(32, base62)}`],
  ['scalingo', r => `tk-us-${r.text(48, base64url)}`],
  ['dynatrace', r => `dt0c01.${r.text(24, upper + digits)}.${r.text(64, upper + digits)}`],
  ['jwt', r => jsonWebToken(r)],
];

function jsonWebToken(random: Random): string {
  const header = random.pick([
    { alg: 'HS256', typ: 'JWT' },
    { alg: 'RS256', kid: random.text(8, hex) },
    { typ: 'JWT', alg: 'ES256' },
  ]);
  const claims = { sub: random.text(12, lower), role: 'service', iat: 1740000000 + random.int(9000000) };
  return [header, claims]
    .map(part => encoded(JSON.stringify(part)))
    .concat(random.text(43, base62))
    .join('.');
}

/** Tokens of payment, chat, mail and other services. */
export const serviceKinds = tokens(rows);
