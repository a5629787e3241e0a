import { tokenRule } from '../../tokenRule.ts';

/** Tokens of chat, payment and mail services. Shapes: the vendors' documentation of their token formats. */
export const serviceRules = [
  tokenRule({
    id: 'slack-token',
    name: 'Slack token',
    keywords: [
      'xoxb-',
      'xoxp-',
      'xoxa-',
      'xoxr-',
      'xoxs-',
      'xoxo-',
      'xoxc-',
      'xoxd-',
      'xoxe-',
      'xoxe.xox',
      'xapp-',
    ],
    shape: '(?:xoxe\\.xox[bp]|xox[abcdeoprs]|xapp)-[A-Za-z0-9-]{20,400}',
    body: 'base64url',
    revokeAt: 'api.slack.com/apps',
    validate: ({ value }) => (/\d{2}/.test(value) ? 1 : undefined),
  }),
  tokenRule({
    id: 'slack-webhook',
    name: 'Slack webhook address',
    keywords: ['https://hooks.slack.com/'],
    shape:
      'https://hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9]{5,20}/[A-Za-z0-9/]{20,100}',
    body: 'alphanumeric',
    revokeAt: 'api.slack.com/apps',
  }),
  tokenRule({
    id: 'stripe-secret-key',
    name: 'Stripe secret key',
    keywords: ['sk_live_', 'rk_live_'],
    shape: '[sr]k_live_[A-Za-z0-9]{10,120}',
    body: 'alphanumeric',
    revokeAt: 'dashboard.stripe.com/apikeys',
  }),
  tokenRule({
    id: 'stripe-webhook-secret',
    name: 'Stripe webhook secret',
    keywords: ['whsec_'],
    shape: 'whsec_[A-Za-z0-9+/]{24,80}',
    body: 'alphanumeric',
    revokeAt: 'dashboard.stripe.com/webhooks',
  }),
  tokenRule({
    id: 'stripe-test-key',
    name: 'Stripe test key',
    keywords: ['sk_test_', 'rk_test_'],
    shape: '[sr]k_test_[A-Za-z0-9]{10,120}',
    body: 'alphanumeric',
    revokeAt: 'dashboard.stripe.com/test/apikeys',
    severity: 'info',
  }),
  tokenRule({
    id: 'sendgrid-api-key',
    name: 'SendGrid API key',
    keywords: ['sg.'],
    shape: 'SG\\.[\\w-]{22}\\.[\\w-]{43}',
    body: 'base64url',
    revokeAt: 'app.sendgrid.com/settings/api_keys',
  }),
];
