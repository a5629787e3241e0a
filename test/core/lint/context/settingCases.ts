import { Buffer } from 'node:buffer';
import { letters } from '../fakes.ts';

const k = (seed: number, length = 32): string => letters(length, seed);
const basic = Buffer.from(`svc:${k(501, 12)}`).toString('base64');

/** Settings, headers and links that carry a secret of no known owner: what is before it, the secret, what is after it. */
export const settingCases: readonly (readonly [before: string, secret: string, after: string])[] = [
  ['api_key = "', k(510), '"'],
  ['apiKey: ', k(511), '\n'],
  ['Use the API key ', k(512), ' for it.'],
  ['Mein API-Schlüssel: ', k(513), ''],
  ['Ma clé API est ', k(514), '.'],
  ['我的密钥是', k(515), '。'],
  ['APIキー：', k(516), ''],
  ['API 키: ', k(517), ''],
  ['access_token: ', k(518, 40), ''],
  ['refresh_token=', k(519, 40), '\n'],
  ['client_secret: "', k(520), '"'],
  ['the client secret is ', k(521), '.'],
  ['JWT_SECRET=', k(522, 48), '\n'],
  ['session_secret: ', k(523), ''],
  ['cookie secret is `', k(524), '`'],
  ['ENCRYPTION_KEY=', k(525, 44), '\n'],
  ['webhook secret: ', k(526), ''],
  ['sasl_password=', k(527), '\n'],
  ['PRIVATE-TOKEN: ', k(528, 20), '\n'],
  ['Authorization: Bearer ', k(529, 40), '"'],
  ['Authorization: Basic ', basic, '\n'],
  ['Authorization: Token ', k(530, 40), '\n'],
  ['//registry.corp.io/:_authToken=', k(531, 36), '\n'],
  ['{"auths":{"r.corp.io":{"auth": "', basic, '"}}}'],
  [
    'kind: Secret\nmetadata:\n  name: db\ndata:\n  password: ',
    Buffer.from(k(532, 12)).toString('base64'),
    '\n',
  ],
  ['otpauth://totp/corp:bob?secret=', letters(32, 533, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'), '&issuer=corp'],
  ['https://corp.io/hook?token=', k(534), '&x=1'],
  ['Cookie: sessionid=', k(535), '; a=b'],
  ['license key: ', k(536, 24), ''],
  ['hmac_key: ', k(537), ''],
  ['ETHEREUM_PRIVATE_KEY=0x', letters(64, 538, '0123456789abcdef'), '\n'],
  ['deploy token is ', k(539, 24), '.'],
];
