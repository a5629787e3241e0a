import { fileURLToPath } from 'node:url';
import { openChannel, type Waiting } from './channel.ts';
import type { Probe } from './protocol.ts';

export interface BrokerResponse {
  /** 200, or 400 and over. */
  readonly status: number;
  /** At most content-type and retry-after. */
  readonly headers: Readonly<Record<string, string>>;
  /** Errors with a BrokerFailure where the reply breaks off. Cancelling it closes the connection. */
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** From the request's first byte on the socket to the reply's last, in ms; undefined until the body has ended. */
  latencyMs(): number | undefined;
}

export interface Broker {
  /** POSTs the JSON text `body` to a profile's endpoint. Rejects with a BrokerFailure. */
  request(profile: string, path: string, body: string, signal?: AbortSignal): Promise<BrokerResponse>;
  /** Looks at a profile's endpoint and credential, for `doctor`. Rejects with a BrokerFailure. */
  probe(profile: string, signal?: AbortSignal): Promise<Probe>;
  /** Gives the credential of an account until the process ends, instead of the keychain's. */
  setCredential(account: string, secret: string): void;
  /** The process id while the process runs. */
  readonly pid: number | undefined;
  /** Ends the process; what is under way fails as cancelled. */
  dispose(): void;
}

export interface BrokerOptions {
  /** The Node (or Electron) executable; by default the one that runs this. */
  readonly command?: string;
  /** Its arguments, the broker's entry file last; by default the entry beside this file. */
  readonly args?: readonly string[];
}

/** The client of a broker process, which starts with the first ask and, should it stop, again with the next one. */
export function startBroker(options: BrokerOptions = {}): Broker {
  const channel = openChannel(options.command ?? process.execPath, options.args ?? [defaultEntry()]);
  return {
    get pid() {
      return channel.pid();
    },
    request: (profile, path, body, signal) =>
      new Promise((resolve, reject) => {
        const stop = channel.ask(
          id => ({ type: 'request', id, profile, path, body }),
          streaming(resolve, reject, () => stop()),
          signal,
        );
      }),
    probe: (profile, signal) =>
      new Promise((resolve, reject) => {
        const answer: Waiting['answer'] = given => {
          if (given.type === 'probed') resolve(given.probe);
        };
        channel.ask(id => ({ type: 'probe', id, profile }), { answer, fail: reject }, signal);
      }),
    setCredential: (account, secret) => channel.tell({ type: 'credential', account, secret }),
    dispose: () => channel.dispose(),
  };
}

/** Turns the answers to a request into one response with a body that grows. */
function streaming(
  resolve: (response: BrokerResponse) => void,
  reject: (failure: Error) => void,
  stop: () => void,
): Waiting {
  let latencyMs: number | undefined;
  let body: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  const start = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
    body = controller;
  };
  return {
    answer(answer) {
      if (answer.type === 'head') {
        const { status, headers } = answer;
        resolve({
          status,
          headers,
          body: new ReadableStream({ start, cancel: stop }),
          latencyMs: () => latencyMs,
        });
      } else if (answer.type === 'data') {
        body?.enqueue(Buffer.from(answer.text));
      } else if (answer.type === 'end') {
        latencyMs = answer.latencyMs;
        body?.close();
      }
    },
    fail(failure) {
      if (body) body.error(failure);
      else reject(failure);
    },
  };
}

/** `broker/main.ts` when run from source, `broker.js` beside the bundle. */
function defaultEntry(): string {
  const entry = import.meta.url.endsWith('.ts') ? './main.ts' : './broker.js';
  return fileURLToPath(new URL(entry, import.meta.url));
}
