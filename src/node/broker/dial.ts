import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { performance } from 'node:perf_hooks';
import type { ModelErrorKind } from '../../core/ports.ts';
import { failureOf } from './dialFailure.ts';
import { guardedLookup } from './guardedLookup.ts';
import type { Profile } from './profile.ts';

export interface Call {
  readonly profile: Profile;
  readonly method: 'GET' | 'POST';
  /** Below the profile's path prefix; chosen from a fixed list, never text of a caller. */
  readonly path: string;
  readonly body: string;
  readonly key: string | undefined;
  readonly signal: AbortSignal;
}

export interface Listener {
  head(status: number, headers: Readonly<Record<string, string>>): void;
  data(bytes: Buffer): void;
  /** `latencyMs`: from the connected socket taking the request's first byte to the reply's last byte. */
  end(latencyMs: number): void;
  fail(kind: ModelErrorKind, message: string): void;
}

/**
 * One HTTP exchange with the origin of a profile, and no other: no redirect is followed, each resolved address is
 * checked, TLS is 1.2 or later. Ends with exactly one `end` or `fail`; an abort closes the socket at once.
 */
export function dial(call: Call, listener: Listener): void {
  const { profile, key, body } = call;
  const secure = profile.origin.startsWith('https:');
  let done = false;
  let timer: NodeJS.Timeout | undefined;
  const fail = (kind: ModelErrorKind, message: string): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    request.destroy();
    listener.fail(kind, message);
  };
  const failed = (error: unknown): void => fail(...failureOf(error, profile));

  let startedAt = performance.now();
  const request = (secure ? httpsRequest : httpRequest)(
    `${profile.origin}${profile.pathPrefix}${call.path}`,
    {
      method: call.method,
      agent: agentOf(profile, secure),
      signal: call.signal,
      headers: {
        accept: 'text/event-stream, application/json',
        'accept-encoding': 'identity',
        'user-agent': 'promptward',
        ...(call.method === 'POST' && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        }),
        ...(key && { [profile.header]: profile.template.replaceAll('{key}', () => key) }),
      },
    },
  );
  timer = setTimeout(() => {
    const seconds = profile.timeoutMs / 1000;
    fail(
      'timeout',
      `${profile.id} did not finish its reply within ${seconds} s; try again, or raise timeoutMs.`,
    );
  }, profile.timeoutMs);
  request.on('socket', socket => {
    const stamp = () => {
      startedAt = performance.now();
    };
    if (socket.connecting) socket.once(secure ? 'secureConnect' : 'connect', stamp);
    else stamp();
  });
  request.on('error', failed);
  request.on('response', response => {
    const refusal = refusalOf(response, profile.id);
    if (refusal) return fail(...refusal);
    listener.head(response.statusCode ?? 0, passedOn(response));
    let size = 0;
    response.on('data', (bytes: Buffer) => {
      size += bytes.length;
      if (size > profile.maxResponseBytes) {
        const cap = profile.maxResponseBytes;
        return fail(
          'bad-reply',
          `The reply of ${profile.id} is over ${cap} bytes; ask for less, or raise maxResponseBytes.`,
        );
      }
      if (!done) listener.data(bytes);
    });
    response.on('error', failed);
    response.on('end', () => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      listener.end(Math.round((performance.now() - startedAt) * 1000) / 1000);
    });
  });
  request.end(body);
}

const agents = new WeakMap<Profile, HttpAgent>();

/** One pool of sockets for each profile, so that a socket is only used under the guard that dialled it. */
function agentOf(profile: Profile, secure: boolean): HttpAgent {
  let agent = agents.get(profile);
  if (!agent) {
    const options = { keepAlive: true, timeout: 15_000, lookup: guardedLookup(profile.local) };
    agent = secure ? new HttpsAgent({ ...options, minVersion: 'TLSv1.2' }) : new HttpAgent(options);
    agents.set(profile, agent);
  }
  return agent;
}

function refusalOf(response: IncomingMessage, id: string): [ModelErrorKind, string] | undefined {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) {
    return [
      'refused',
      `${id} answered with a redirect (${status}), which is never followed; correct its origin.`,
    ];
  }
  if (status !== 200 && status < 400)
    return ['bad-reply', `${id} answered with the unexpected status ${status}.`];
  return undefined;
}

/** The only response headers that leave the broker. */
function passedOn({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const type = headers['content-type'];
  const retry = headers['retry-after'];
  return { ...(type && { 'content-type': type }), ...(retry && { 'retry-after': retry }) };
}
