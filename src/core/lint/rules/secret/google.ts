import { tokenRules } from '../../tokenTable.ts';

/** Google credentials besides API keys. Shapes: Google's documentation and public scanners. */
export const googleRules = tokenRules([
  {
    name: 'Google OAuth access token',
    starts: 'ya29.',
    rest: '[\\w-]{30,1000}',
    revokeAt: 'myaccount.google.com/connections',
  },
  {
    name: 'Google OAuth refresh token',
    starts: '1//0',
    rest: '[\\w-]{40,200}',
    revokeAt: 'myaccount.google.com/connections',
  },
  {
    name: 'Google storage HMAC key id',
    starts: ['GOOG1E', 'GOOG'],
    rest: '[A-Z0-9]{55}|[A-Z0-9]{20}',
    revokeAt: 'console.cloud.google.com/storage/settings',
    confidence: 0.7,
  },
  {
    name: 'Firebase server key',
    starts: 'AAAA',
    rest: '[\\w-]{7}:APA91b[\\w-]{134}',
    revokeAt: 'console.firebase.google.com',
  },
  {
    name: 'Google service account key',
    starts: [
      '"type": "service_account"',
      '"type":"service_account"',
      '\\"type\\": \\"service_account\\"',
      '\\"type\\":\\"service_account\\"',
    ],
    rest: '(?:(?!PRIVATE KEY)[\\s\\S]){20,600}PRIVATE KEY-----(?:(?!-----)[\\s\\S]){60,5000}-----END (?:RSA )?PRIVATE KEY-----',
    revokeAt: 'console.cloud.google.com/iam-admin/serviceaccounts',
  },
]);
