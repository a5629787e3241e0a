import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { findProfile } from '../profiles.ts';
import type { Credentials } from './credentials.ts';
import { dial } from './dial.ts';
import { readLines } from './lines.ts';
import { probe } from './probe.ts';
import type { Profile } from './profile.ts';
import { type Answer, type Ask, askablePaths } from './protocol.ts';
import { redactor } from './redact.ts';

/**
 * Answers the asks that come in on `input` until it ends, then calls `quit(0)`. Profiles are read here, from the
 * user's own settings, so that whoever asks cannot say where a key is sent. An ask that is not understood is the end.
 */
export function serve(
  input: Readable,
  output: Writable,
  credentials: Credentials,
  quit: (code: number) => void,
): void {
  const running = new Map<number, AbortController>();
  const send = (answer: Answer): void => void output.write(`${JSON.stringify(answer)}\n`);

  const withProfile = async (
    id: number,
    name: string,
    act: (profile: Profile, signal: AbortSignal) => Promise<void>,
  ): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    const found = await findProfile(name);
    if (found.ok) await act(found.profile, controller.signal);
    else send({ type: 'fail', id, kind: 'no-profile', message: found.message });
    running.delete(id);
  };

  /** False for an ask that is not one of the protocol. */
  const handle = (ask: Ask): boolean => {
    switch (ask.type) {
      case 'credential':
        credentials.give(ask.account, ask.secret);
        return true;
      case 'cancel':
        running.get(ask.id)?.abort();
        return true;
      case 'probe':
        void withProfile(ask.id, ask.profile, async (profile, signal) => {
          send({ type: 'probed', id: ask.id, probe: await probe(profile, credentials, signal) });
        });
        return true;
      case 'request':
        if (!askablePaths.includes(ask.path)) return false;
        void withProfile(ask.id, ask.profile, (profile, signal) =>
          exchange(ask, profile, credentials, signal, send),
        );
        return true;
      default:
        return false;
    }
  };
  const understand = (line: string): void => {
    if (!handle(parse(line))) quit(1);
  };
  readLines(input, understand, () => quit(1));
  input.on('end', () => quit(0));
}

async function exchange(
  { id, path, body }: Ask & { type: 'request' },
  profile: Profile,
  credentials: Credentials,
  signal: AbortSignal,
  send: (answer: Answer) => void,
): Promise<void> {
  const credential = await credentials.find(profile);
  if (!credential.ok) return send({ type: 'fail', id, kind: credential.kind, message: credential.message });
  const { key } = credential;
  const clean = redactor(key);
  const decoder = new StringDecoder('utf8');
  const sendText = (text: string): void => {
    if (text) send({ type: 'data', id, text });
  };
  await new Promise<void>(resolve => {
    dial(
      { profile, method: 'POST', path, body, key, signal },
      {
        head(status, headers) {
          const cleaned = Object.entries(headers).map(([name, value]) => [name, clean.line(value)]);
          send({ type: 'head', id, status, headers: Object.fromEntries(cleaned) });
        },
        data: bytes => sendText(clean.push(decoder.write(bytes))),
        end(latencyMs) {
          sendText(clean.push(decoder.end()) + clean.flush());
          send({ type: 'end', id, latencyMs });
          resolve();
        },
        fail(kind, message) {
          send({ type: 'fail', id, kind, message: clean.line(message) });
          resolve();
        },
      },
    );
  });
}

function parse(line: string): Ask {
  try {
    return JSON.parse(line) as Ask;
  } catch {
    return { type: 'not JSON' } as never;
  }
}
