import { base32, base36, base62, base64url, digits, hex, lower, type Random } from '../random.ts';
import { base64, bech32, bytes, base64url as encoded, groupsOf, uuid } from './encodings.ts';
import { type Row, tokens } from './tokens.ts';

function age(random: Random): string {
  return bech32('age-secret-key-', groupsOf(bytes(random, 32))).toUpperCase();
}

const rows: readonly Row[] = [
  ['aws-access-key-id', r => `AKIA${r.text(16, base32)}`],
  ['aws-session-key-id', r => `ASIA${r.text(16, base32)}`],
  ['amazon-mws', r => `amzn.mws.${uuid(r)}`],
  ['azure-ad-secret', r => `${r.text(3, base62)}${r.text(1, digits)}Q~${r.text(34, base62)}`],
  [
    'azure-cask',
    r =>
      `${r.text(52, base62)}JQQJ99B${r.text(1, 'ABCDEFGHIJKL')}AC${r.text(14, base62)}A${r.text(7, base62)}`,
  ],
  ['databricks', r => `dapi${r.text(32, hex)}`],
  ['digitalocean-personal', r => `dop_v1_${r.text(64, hex)}`],
  ['digitalocean-oauth', r => `doo_v1_${r.text(64, hex)}`],
  ['digitalocean-refresh', r => `dor_v1_${r.text(64, hex)}`],
  ['heroku', r => `HRKU-AA${r.text(58, base64url)}`],
  ['fly', r => `fm2_lJPE${base64(r, 240)}`],
  ['cloudflare-user', r => `cfut_${r.text(40, base62)}${r.text(8, hex)}`],
  ['cloudflare-origin-ca', r => `v1.0-${r.text(24, hex)}-${r.text(146, hex)}`],
  ['vercel', r => `vcp_${r.text(56, base64url)}`],
  ['netlify', r => `nfp_${r.text(36, base62)}`],
  ['supabase-personal', r => `sbp_${r.text(40, hex)}`],
  ['supabase-secret', r => `sb_secret_${r.text(22, base62)}_${r.text(8, base62)}`],
  ['neon', r => `napi_${r.text(64, base36)}`],
  ['planetscale-token', r => `pscale_tkn_${r.text(43, base64url)}`],
  ['planetscale-password', r => `pscale_pw_${r.text(43, base64url)}`],
  ['render', r => `rnd_${r.text(32, base62)}`],
  ['tailscale-auth', r => `tskey-auth-k${r.text(11, base62)}CNTRL-${r.text(32, base62)}`],
  ['tailscale-api', r => `tskey-api-k${r.text(11, base62)}CNTRL-${r.text(32, base62)}`],
  [
    'grafana-cloud',
    r =>
      `glc_${encoded(JSON.stringify({ o: `${r.int(900000) + 100000}`, n: 'stack', k: r.text(24, base62), m: { r: 'eu' } }))}`,
  ],
  ['newrelic-user', r => `NRAK-${r.text(27, base36.toUpperCase())}`],
  ['newrelic-insert', r => `NRII-${r.text(32, base64url)}`],
  ['sentry-user', r => `sntryu_${r.text(64, hex)}`],
  [
    'sentry-organisation',
    r =>
      `sntrys_${encoded(JSON.stringify({ iat: 1750000000 + r.int(9999999), url: 'https://sentry.io', region_url: 'https://de.sentry.io', org: 'acme' }))}_${r.text(43, base62)}`,
  ],
  ['posthog', r => `phx_${r.text(43, base62)}`],
  ['sourcegraph', r => `sgp_${r.text(16, hex)}_${r.text(40, hex)}`],
  ['doppler-personal', r => `dp.pt.${r.text(43, base62)}`],
  ['doppler-service', r => `dp.st.prd.${r.text(43, base62)}`],
  ['vault-service', r => `hvs.CAESI${r.text(90, base64url)}`],
  ['vault-batch', r => `hvb.AAAAAQ${r.text(140, base64url)}`],
  ['terraform', r => `${r.text(14, base62)}.atlasv1.${r.text(67, base62)}`],
  ['pulumi', r => `pul-${r.text(40, hex)}`],
  [
    '1password-service',
    r =>
      `ops_${encoded(JSON.stringify({ signInAddress: 'acme.1password.com', userAuth: { method: 'SRPg-4096' }, email: 'svc', srpX: r.text(64, hex), secretKey: r.text(26, base32) }))}`,
  ],
  ['age', age],
  ['alibaba', r => `LTAI5t${r.text(18, base62)}`],
  ['tencent', r => `AKID${r.text(32, base62)}`],
  ['yandex-api', r => `AQVN${r.text(36, base64url)}`],
  ['yandex-iam', r => `t1.9euelZ${r.text(60, base64url)}.${r.text(86, base64url)}`],
  ['new-relic-query', r => `NRIQ-${r.text(32, base64url)}`],
  ['postman', r => `PMAK-${r.text(24, hex)}-${r.text(34, hex)}`],
  ['contentful', r => `CFPAT-${r.text(43, base64url)}`],
  [
    'mapbox',
    r =>
      `sk.${encoded(JSON.stringify({ u: r.text(9, lower), a: `cl${r.text(24, base36)}` }))}.${r.text(22, base62)}`,
  ],
];

/** Keys of clouds, hosting, observability and vaults. */
export const cloudKinds = tokens(rows);
