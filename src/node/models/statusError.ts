import type { ModelError } from '../../core/ports.ts';
import type { Profile } from '../broker/profile.ts';

/** What an HTTP status of 400 or over means to a person. `detail` is the endpoint's own words, which are not trusted. */
export function statusError(status: number, detail: string, { id, account }: Profile): ModelError {
  const setIt = account
    ? `run: promptward credentials set ${account}`
    : `name its account in profiles.yml, then run: promptward credentials set ${id}`;
  const said = detail ? `: ${shown(detail)}` : '';
  switch (status) {
    case 401:
      return { kind: 'unauthorized', message: `${id} refused the credential (401); ${setIt}` };
    case 403:
      return {
        kind: 'unauthorized',
        message: `${id} does not allow this with its credential (403); ${setIt}`,
      };
    case 404:
      return {
        kind: 'refused',
        message: `${id} has no such model or path (404); check the prompt's model${said}`,
      };
    case 408:
    case 504:
      return { kind: 'timeout', message: `${id} took too long (${status}); try again` };
    case 429:
      return {
        kind: 'rate-limited',
        message: `${id} limits the rate of requests (429); try again later, or with a lower --concurrency`,
      };
    case 503:
      return { kind: 'rate-limited', message: `${id} is busy (503); try again later` };
  }
  if (status >= 500) return { kind: 'network', message: `${id} failed (${status}); try again later` };
  return { kind: 'refused', message: `${id} did not accept the request (${status})${said}` };
}

/** Words of an endpoint on one line, without control and formatting characters, at most 200 characters. */
export function shown(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
