import { Buffer } from 'node:buffer';
import { tokenRule } from '../../tokenRule.ts';

/** JSON Web Tokens (RFC 7519) with a signature. */
export const jwtRule = tokenRule({
  id: 'json-web-token',
  name: 'JSON Web Token',
  keywords: ['eyj'],
  shape: 'eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,8000}\\.[\\w-]{20,2000}',
  body: 'base64url',
  revokeAt: 'the service that issued it',
  validate: ({ value }) => {
    const [header = '', claims = ''] = value.split('.').map(textOf);
    // What throws is slow, so only what looks like a header is parsed.
    const algorithm = /"alg"\s*:\s*"/.test(header) ? objectIn(header)?.['alg'] : undefined;
    if (typeof algorithm !== 'string' || algorithm === 'none') return undefined;
    return isSample(objectIn(claims)) ? undefined : 1;
  },
});

function textOf(part: string): string {
  return Buffer.from(part, 'base64url').toString('utf8');
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The subject of the sample token on jwt.io, which documentation repeats. */
function isSample(claims: Record<string, unknown> | undefined): boolean {
  return claims?.['sub'] === '1234567890';
}
