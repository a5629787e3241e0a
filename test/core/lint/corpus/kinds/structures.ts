import type { Kind, Shape } from '../kind.ts';
import { secret } from '../marks.ts';
import { base62, hex, type Random } from '../random.ts';
import { base58Check, base64, bytes } from './encodings.ts';
import { mnemonic } from './mnemonic.ts';

type Row = readonly [id: string, shape: Shape, make: (random: Random) => string];

const hosts = [
  'db.corvid-data.io',
  'pg-7.internal.fenwick.net',
  'mq.tarn-systems.eu',
  '203-0-113.db.example-corp.dev',
];
const users = ['app', 'svc_report', 'etl', 'admin', 'prompt_runner'];

/** A generated password that stands unescaped in an address. */
function password(random: Random): string {
  return random.text(random.int(10) + 12, base62);
}

function url(scheme: string, tail: string): Row[2] {
  return r => `${scheme}://${r.pick(users)}:${secret(password(r))}@${r.pick(hosts)}${tail}`;
}

function pem(label: string, head: string, length: number): Row[2] {
  return r => secret(armoured(label, head + r.text(length, `${base62}+/`)).join('\n'));
}

function armoured(label: string, body: string): readonly string[] {
  return [`-----BEGIN ${label}-----`, ...(body.match(/.{1,64}/gu) ?? []), `-----END ${label}-----`];
}

function googleServiceAccount(random: Random): string {
  const key = armoured('PRIVATE KEY', `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${random.text(800, base62)}`);
  return [
    '{',
    '  "type": "service_account",',
    '  "project_id": "fenwick-prompts",',
    `  "private_key_id": "${random.text(40, hex)}",`,
    `  "private_key": "${secret(key.join('\\n'))}",`,
    '  "token_uri": "https://oauth2.googleapis.com/token"',
    '}',
  ].join('\n');
}

function inBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function basic(r: Random): string {
  return inBase64(`${r.pick(users)}:${password(r)}`);
}

const rows: readonly Row[] = [
  ['postgres-url', 'line', url('postgres', ':5432/prompts')],
  ['postgresql-url', 'line', url('postgresql', '/prompts?sslmode=require')],
  ['mysql-url', 'line', url('mysql', ':3306/shop')],
  ['mongodb-url', 'line', url('mongodb+srv', '/app?retryWrites=true')],
  ['redis-url', 'line', r => `redis://:${secret(password(r))}@${r.pick(hosts)}:6379/0`],
  ['amqp-url', 'line', url('amqps', ':5671/jobs')],
  ['https-basic-url', 'line', url('https', '/v1/export')],
  ['ftp-url', 'line', url('ftp', '/drop/')],
  [
    'jdbc-password',
    'line',
    r => `jdbc:postgresql://${r.pick(hosts)}:5432/crm?user=crm&password=${secret(password(r))}`,
  ],
  [
    'ado-connection',
    'line',
    r => `Server=${r.pick(hosts)};Database=crm;User Id=crm_app;Pwd=${secret(password(r))};Encrypt=true`,
  ],
  [
    'azure-storage',
    'line',
    r =>
      `DefaultEndpointsProtocol=https;AccountName=promptstore;AccountKey=${secret(base64(r, 64))};EndpointSuffix=core.windows.net`,
  ],
  [
    'azure-service-bus',
    'line',
    r =>
      `Endpoint=sb://fenwick.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${secret(base64(r, 32))}`,
  ],
  [
    'azure-sas',
    'line',
    r =>
      `https://promptstore.blob.core.windows.net/in?sv=2024-11-04&ss=b&sp=rl&se=2027-01-31T00:00:00Z&sig=${secret(encodeURIComponent(base64(r, 32)))}`,
  ],
  ['authorization-basic', 'line', r => `Authorization: Basic ${secret(basic(r))}`],
  ['authorization-bearer', 'line', r => `Authorization: Bearer ${secret(r.text(40, base62))}`],
  [
    'curl-user',
    'line',
    r => `curl -u ${r.pick(users)}:${secret(password(r))} https://${r.pick(hosts)}/v1/jobs`,
  ],
  ['netrc', 'block', r => `machine ${r.pick(hosts)} login ${r.pick(users)} password ${secret(password(r))}`],
  ['npmrc-auth', 'line', r => `//registry.fenwick.net/:_authToken=${secret(r.text(40, base62))}`],
  ['docker-auth', 'line', r => `{"auths":{"registry.fenwick.net":{"auth":"${secret(basic(r))}"}}}`],
  ['rsa-private-key', 'block', pem('RSA PRIVATE KEY', 'MIIEpAIBAAKCAQEA', 1580)],
  ['private-key', 'block', pem('PRIVATE KEY', 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', 1600)],
  ['ec-private-key', 'block', pem('EC PRIVATE KEY', 'MHcCAQEEI', 150)],
  ['encrypted-private-key', 'block', pem('ENCRYPTED PRIVATE KEY', 'MIIFLTBXBgkqhkiG9w0BBQ0w', 1700)],
  [
    'openssh-private-key',
    'block',
    pem('OPENSSH PRIVATE KEY', 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ', 320),
  ],
  ['pgp-private-key', 'block', pem('PGP PRIVATE KEY BLOCK', 'lQOYBG', 900)],
  ['google-service-account', 'block', googleServiceAccount],
  [
    'kubernetes-secret',
    'block',
    r =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: prompt-db\ndata:\n  password: ${secret(inBase64(password(r)))}`,
  ],
  ['mnemonic-12', 'line', r => `Seed phrase: ${secret(mnemonic(r, 12))}`],
  ['mnemonic-24', 'line', r => `Recovery phrase: ${secret(mnemonic(r, 24))}`],
  ['ethereum-private-key', 'line', r => `Ethereum private key: ${secret(`0x${r.text(64, hex)}`)}`],
  ['bitcoin-wif', 'line', r => `Bitcoin private key (WIF): ${secret(wif(r))}`],
  [
    'otp-seed',
    'line',
    r =>
      `otpauth://totp/Fenwick:ops?secret=${secret(r.text(32, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'))}&issuer=Fenwick&digits=6`,
  ],
];

function wif(random: Random): string {
  return base58Check(Buffer.concat([Buffer.from([0x80]), bytes(random, 32), Buffer.from([1])]));
}

/** Credentials that a structure around them tells: addresses, connection strings, headers, key blocks, seed phrases. */
export const structureKinds: readonly Kind[] = rows.map(([id, shape, make]) => ({
  id,
  tier: 'self-identifying',
  shape,
  make,
}));
