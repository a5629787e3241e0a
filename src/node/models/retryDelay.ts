/**
 * How long to wait before a further attempt, in ms: what the endpoint asks for in Retry-After (RFC 9110 10.2.3, seconds
 * or an HTTP date) and up to half a second more, else about 1, 2, 4 ... s. `random` is a number from 0 up to 1.
 */
export function retryDelay(
  attempt: number,
  retryAfter: string | undefined,
  now: number,
  random: number,
): number {
  const asked = retryAfter === undefined ? undefined : askedFor(retryAfter.trim(), now);
  if (asked !== undefined) return asked + random * 500;
  return 1000 * 2 ** attempt * (0.5 + random);
}

function askedFor(retryAfter: string, now: number): number | undefined {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = retryAfter.endsWith(' GMT') ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
