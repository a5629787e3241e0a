import { Buffer } from 'node:buffer';
import { crc32 } from '../../../src/core/lint/checks/crc32.ts';

/** A credential that opens nothing, put together here so that no file holds one. `body` is its random part. */
export interface Fake {
  readonly rule: string;
  readonly token: string;
  readonly body: string;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `length` characters of `alphabet` that look random and are the same for the same seed. */
export function letters(length: number, seed: number, alphabet: string = base62): string {
  let state = seed * 2654435761 + 12345;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return alphabet.charAt(Math.floor((state / 2 ** 32) * alphabet.length));
  }).join('');
}

function checksummed(prefix: string, seed: number): string {
  const body = letters(30, seed);
  let rest = crc32(body);
  let check = '';
  for (; rest > 0; rest = Math.floor(rest / 62)) check = base62.charAt(rest % 62) + check;
  return prefix + body + check.padStart(6, '0');
}

function fake(rule: string, prefix: string, body: string): Fake {
  return { rule, token: prefix + body, body };
}

const hex = '0123456789abcdef';
const base64url = `${base62}-_`;

/** One token of every shape that is told by itself. */
export const fakes: readonly Fake[] = [
  fake('openai-api-key', 's' + 'k-', `${letters(20, 1)}T3Blbk` + `FJ${letters(20, 2)}`),
  fake('openai-api-key', 's' + 'k-proj-', `${letters(58, 3, base64url)}T3Blbk` + `FJ${letters(58, 4)}`),
  fake('openai-api-key', 's' + 'k-svcacct-', letters(48, 5)),
  fake('openai-api-key', 's' + 'k-admin-', `${letters(58, 6)}T3Blbk` + `FJ${letters(58, 7)}`),
  fake('anthropic-api-key', 'sk-' + 'ant-api03-', `${letters(93, 8, base64url)}AA`),
  fake('anthropic-api-key', 'sk-' + 'ant-admin01-', `${letters(93, 9)}AA`),
  fake('anthropic-api-key', 'sk-' + 'ant-oat01-', letters(80, 10)),
  fake('sk-api-key', 's' + 'k-', letters(48, 11)),
  fake('deepseek-api-key', 's' + 'k-', letters(32, 12, hex)),
  fake('openrouter-api-key', 'sk-' + 'or-v1-', letters(64, 13, hex)),
  fake('huggingface-token', 'h' + 'f_', letters(34, 14, base62.slice(10))),
  fake('groq-api-key', 'gs' + 'k_', letters(52, 15)),
  fake('xai-api-key', 'xa' + 'i-', letters(80, 16)),
  fake('replicate-api-token', 'r' + '8_', letters(37, 17)),
  fake('perplexity-api-key', 'pp' + 'lx-', letters(48, 18)),
  fake('nvidia-api-key', 'nv' + 'api-', letters(64, 19)),
  fake('langsmith-api-key', 'lsv' + '2_pt_', `${letters(32, 20, hex)}_${letters(10, 21, hex)}`),
  fake('aws-access-key-id', 'AK' + 'IA', letters(16, 22, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')),
  fake('aws-access-key-id', 'AS' + 'IA', letters(16, 23, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')),
  fake('google-api-key', 'AI' + 'za', letters(35, 24, base64url)),
  fake('google-api-key', 'A' + 'Q.Ab8RN6', letters(44, 25)),
  fake('google-oauth-client-secret', 'GOC' + 'SPX-', letters(28, 26)),
  ...['p', 'o', 'u', 's', 'r'].map((kind, i) => {
    const token = checksummed(`gh${kind}_`, 30 + i);
    return { rule: 'github-token', token, body: token.slice(4) };
  }),
  fake('github-fine-grained-token', 'github' + '_pat_', `${letters(22, 36)}_${letters(59, 37)}`),
  fake('gitlab-token', 'gl' + 'pat-', letters(20, 38)),
  fake('npm-token', 'np' + 'm_', checksummed('', 39)),
  fake('pypi-token', 'py' + 'pi-AgEIcHlwaS5vcmc', letters(120, 40)),
  fake(
    'slack-token',
    'xo' + 'xb-',
    `${letters(12, 41, '123456789')}-${letters(12, 42, '123456789')}-${letters(24, 43)}`,
  ),
  fake(
    'slack-webhook',
    'https://hooks.' + 'slack.com/services/',
    `T${letters(8, 44)}/B${letters(8, 45)}/${letters(24, 46)}`,
  ),
  fake('stripe-secret-key', 'sk' + '_live_', letters(24, 47)),
  fake('stripe-secret-key', 'rk' + '_live_', letters(99, 48)),
  fake('stripe-webhook-secret', 'wh' + 'sec_', letters(32, 49)),
  fake('stripe-test-key', 'sk' + '_test_', letters(24, 50)),
  fake('sendgrid-api-key', 'S' + 'G.', `${letters(22, 51)}.${letters(43, 52)}`),
  fake('json-web-token', '', jwt({ alg: 'HS256', typ: 'JWT' }, { sub: 'user-8', role: 'admin' }, 53)),
];

export function jwt(header: object, claims: object, seed: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(claims)}.${letters(43, seed)}`;
}

/** A PEM private key of random bytes that only begin as a key does. */
export function pemKey(lineEnd: string = '\n'): string {
  const body = `MIIEvQIBADANBgkqhkiG9w0BAQEF${letters(300, 60)}`;
  const lines = body.match(/.{1,64}/g) ?? [];
  const edge = (word: string): string => `-----${word} PRIVATE KEY-----`;
  return [edge('BEGIN'), ...lines, edge('END')].join(lineEnd);
}
