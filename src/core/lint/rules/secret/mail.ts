import { tokenRules } from '../../tokenTable.ts';

/** Keys of mail and messaging services. Shapes: the vendors' documentation of their key formats and public scanners. */
export const mailRules = tokenRules([
  {
    name: 'Mailgun private key',
    starts: 'key-',
    rest: '[0-9a-f]{32}',
    revokeAt: 'app.mailgun.com/settings/api_security',
  },
  {
    name: 'Mailchimp key',
    before: '[0-9a-f]{32}',
    starts: '-us',
    rest: '\\d{1,2}',
    numbers: { digits: 1, length: 32 },
    revokeAt: 'admin.mailchimp.com/account/api',
  },
  {
    name: 'Brevo API key',
    starts: 'xkeysib-',
    rest: '[0-9a-f]{64}-[A-Za-z0-9]{16}',
    revokeAt: 'app.brevo.com/settings/keys/api',
  },
  {
    name: 'Brevo SMTP key',
    starts: 'xsmtpsib-',
    rest: '[0-9a-f]{64}-[A-Za-z0-9]{16}',
    revokeAt: 'app.brevo.com/settings/keys/smtp',
  },
  {
    name: 'Resend API key',
    starts: 're_',
    rest: '[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,28}',
    revokeAt: 'resend.com/api-keys',
  },
  {
    name: 'MailerSend API token',
    starts: 'mlsn.',
    rest: '[0-9a-f]{64}',
    revokeAt: 'app.mailersend.com/api-tokens',
  },
  {
    name: 'Mandrill key',
    starts: 'md-',
    rest: '[\\w-]{22}',
    revokeAt: 'mandrillapp.com/settings',
    confidence: 0.7,
  },
  {
    name: 'Klaviyo private key',
    starts: 'pk_',
    rest: '[0-9a-f]{34}',
    revokeAt: 'www.klaviyo.com/settings/account/api-keys',
  },
  {
    name: 'Courier API key',
    starts: 'pk_prod_',
    rest: '[A-Z0-9]{28}',
    revokeAt: 'app.courier.com/settings/api-keys',
  },
  {
    name: 'OneSignal API key',
    starts: ['os_v2_app_', 'os_v2_org_'],
    rest: '[a-z2-7]{60,120}',
    revokeAt: 'dashboard.onesignal.com',
  },
  {
    name: 'Kit API key',
    starts: 'kit_',
    rest: '[0-9a-f]{32}',
    revokeAt: 'app.kit.com/account_settings/developer_settings',
  },
  {
    name: 'Telnyx API key',
    starts: 'KEY0',
    rest: '[0-9A-F]{31}_[A-Za-z0-9]{22}',
    revokeAt: 'portal.telnyx.com',
  },
  {
    name: 'Intercom access token',
    starts: 'dG9rO',
    rest: '[A-Za-z0-9+/]{54,80}={0,2}',
    revokeAt: 'app.intercom.com/a/apps/_/developer-hub',
  },
]);
