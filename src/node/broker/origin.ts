import { isIP } from 'node:net';
import { isLoopback } from './addresses.ts';

export type OriginCheck =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Whether a credential may be sent to `text`, read by the WHATWG URL rules: an origin and nothing else, https and a
 * host name; with `local`, http or https to exactly `localhost`, 127.0.0.0/8 or [::1]. The origin comes back normalised.
 */
export function checkOrigin(text: string, local: boolean): OriginCheck {
  if (!URL.canParse(text)) return refuse(`"${shown(text)}" is not a URL; write https://host`);
  const url = new URL(text);
  if (url.username || url.password) return refuse('an origin cannot hold a user name or a password');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('an origin begins with https://');
  if (url.href !== `${url.origin}/`) return refuse('an origin has no path; put the path into pathPrefix');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (local) {
    if (host !== 'localhost' && !isLoopback(host)) {
      return refuse(
        'a local profile needs http://localhost:PORT, http://127.0.0.1:PORT or http://[::1]:PORT',
      );
    }
    return { ok: true, origin: url.origin };
  }
  if (url.protocol !== 'https:') return refuse('only https may receive a credential; use https://');
  if (isIP(host))
    return refuse('an IP address is refused; use the host name, or local: true for this machine');
  return { ok: true, origin: url.origin };
}

const refuse = (reason: string): OriginCheck => ({ ok: false, reason });
const shown = (text: string) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 60);
