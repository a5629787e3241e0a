import { contextRule } from '../../contextRule.ts';

const opaque = '[A-Za-z0-9][\\w+/.~-]{14,158}[A-Za-z0-9_-]={0,2}';
const issuer = 'the service that issued it';
const server = 'the server that uses it, by a new value';

type Row = readonly [id: string, name: string, cues: readonly string[], revokeAt: string];

/** What a setting or a sentence calls a key, whoever's it is. */
// biome-ignore format: a table, one rule a row
const rows: readonly Row[] = [
  ['generic-api-key', 'API key', ['api_key', 'apikey', 'api-key', 'api key', 'api token', 'api_token', 'api-token', 'apitoken', 'access key', 'access_key', 'accesskey', 'secret key', 'secret_key', 'secretkey', 'api-schlüssel', 'clé api', 'clé d’api', "clé d'api", 'clave api', 'clave de api', 'chiave api', 'chave api', 'chave de api', 'chave da api', 'klucz api', 'api-sleutel', 'api-nyckel', 'api anahtar', 'api-ключ', 'ключ api', 'api 密钥', 'api密钥', '密钥', '金鑰', 'apiキー', 'api キー', 'api 키', 'api키', 'مفتاح api'], issuer],
  ['access-token', 'access token', ['access_token', 'access token', 'accesstoken', 'access-token', 'auth_token', 'auth token', 'authtoken', 'auth-token', 'personal token', 'bot token', 'bot_token', 'zugriffstoken', 'zugangstoken', 'jeton', 'token de acceso', 'token di accesso', 'token de acesso', 'token dostępu', 'токен', '令牌', 'アクセストークン', 'トークン', '토큰'], issuer],
  ['refresh-token', 'refresh token', ['refresh_token', 'refresh token', 'refreshtoken', 'refresh-token'], issuer],
  ['client-secret', 'client secret', ['client_secret', 'client secret', 'clientsecret', 'client-secret', 'consumer_key', 'app_secret', 'app secret', 'appsecret', 'application secret', 'oauth secret', 'oauth_secret', 'shared secret', 'shared_secret'], issuer],
  ['jwt-signing-secret', 'token signing secret', ['jwt_secret', 'jwt secret', 'jwtsecret', 'jwt-secret', 'jwt_key', 'jwt key', 'signing secret', 'signing_secret', 'signing key', 'signing_key', 'signingkey', 'hmac key', 'hmac_key', 'hmac secret', 'hmac_secret', 'nextauth_secret', 'auth_secret'], server],
  ['session-secret', 'session secret', ['session_secret', 'session secret', 'sessionsecret', 'session-secret', 'session_key', 'session key'], server],
  ['cookie-secret', 'cookie secret', ['cookie_secret', 'cookie secret', 'cookiesecret', 'cookie-secret', 'cookie_key', 'cookie password', 'cookie_password'], server],
  ['encryption-key', 'encryption key', ['encryption_key', 'encryption key', 'encryptionkey', 'encryption-key', 'encrypt_key', 'aes_key', 'aes key', 'aes-key', 'aes256 key', 'master_key', 'master key', 'masterkey', 'app_key', 'secret_key_base', 'fernet key', 'fernet_key', 'verschlüsselungsschlüssel', 'clé de chiffrement', 'clave de cifrado', 'chiave di cifratura', 'chave de criptografia', 'ключ шифрования', '加密密钥', '暗号化キー'], server],
  ['webhook-secret', 'webhook secret', ['webhook_secret', 'webhook secret', 'webhooksecret', 'webhook-secret', 'webhook token', 'webhook_token', 'verification token', 'verification_token'], 'the service that calls the webhook'],
  ['kafka-credential', 'Kafka or message queue credential', ['sasl_password', 'sasl.password', 'sasl password', 'kafka', 'rabbitmq', 'nats_token'], 'the broker’s user administration'],
  ['license-key', 'licence key', ['license key', 'license_key', 'licence key', 'activation key', 'product key', 'lizenzschlüssel', 'clé de licence'], 'the vendor'],
  ['private-token', 'private token', ['private_token', 'private token', 'private-token', 'job-token', 'deploy token', 'deploy_token', 'x-auth-token', 'x-vault-token', 'service token', 'service_token', 'registration token', 'runner token', 'bearer token', 'id_token'], issuer],
  ['secret-setting', 'secret', ['secret:', 'secret=', 'secret =', 'secret is', 'secret"', 'secret\'', 'secret`', 'secret :', 'secret**', '_secret', 'token:', 'token=', 'token =', 'token is', 'token ist', 'token es', 'token est', 'token è', 'token é', 'token"', 'token\'', 'token`', 'token :', 'token**', '_token', 'key is', 'key ist', '_key=', '_key:', '_key =', '_key"'], issuer],
];

export const contextGenericRules = rows.map(([id, name, cues, revokeAt]) =>
  contextRule({ id, name, cues, shape: opaque, revokeAt, wide: true, generic: true }),
);
