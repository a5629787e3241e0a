import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** How the server treats one request. A plain string is a reply with that text. */
export type Script =
  | string
  | {
      readonly kind: 'reply';
      readonly text: string;
      readonly delayMs?: number;
      readonly finishReason?: string;
      readonly tokens?: { readonly input: number; readonly output: number };
    }
  /** Any status with an OpenAI error body. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Streams the text, then drops the connection. */
  | { readonly kind: 'closeMidStream'; readonly text: string }
  /** One character of the text every `everyMs`. */
  | { readonly kind: 'drip'; readonly text: string; readonly everyMs: number }
  /** Status 200 with these pieces as they are, each in a write of its own. */
  | { readonly kind: 'raw'; readonly contentType: string; readonly pieces: readonly string[] }
  | { readonly kind: 'redirect'; readonly to: string };

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed JSON body; undefined where there was none. */
  readonly body: ChatBody | undefined;
  /** Settles when the socket of the request is closed, by whichever side. */
  readonly closed: Promise<void>;
}

export interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly [field: string]: unknown;
}

export type Handler = (request: ReceivedRequest, index: number) => Script | Promise<Script>;

export interface ModelServer {
  /** `http://127.0.0.1:PORT`; with TLS `https://localhost:PORT`. */
  readonly origin: string;
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

export interface TlsFiles {
  readonly key: string;
  readonly cert: string;
  readonly maxVersion?: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
}

const echo: Handler = request => `reply to: ${request.body?.messages.at(-1)?.content ?? ''}`;

/**
 * A loopback server that speaks OpenAI chat completions, streamed and whole, under any path that ends in
 * `/chat/completions`, and `/models`. `handler` scripts each chat request; without it the last message is echoed.
 */
export async function startModelServer(handler: Handler = echo, tls?: TlsFiles): Promise<ModelServer> {
  const requests: ReceivedRequest[] = [];
  const listener = (req: IncomingMessage, res: ServerResponse): void => {
    void receive(req).then(async request => {
      requests.push(request);
      if (request.path.endsWith('/models')) return json(res, 200, { object: 'list', data: [] });
      if (!request.path.endsWith('/chat/completions')) return json(res, 404, errorBody('no such path'));
      await play(await handler(request, requests.length - 1), request, res);
    });
  };
  const server: Server = tls
    ? createTlsServer({ ...tls, minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' }, listener)
    : createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(req: IncomingMessage): Promise<ReceivedRequest> {
  // One socket may carry many requests, each of which listens for its end.
  const closed = new Promise<void>(resolve => req.socket.setMaxListeners(0).once('close', resolve));
  let text = '';
  for await (const piece of req.setEncoding('utf8')) text += piece;
  const body = text === '' ? undefined : (JSON.parse(text) as ChatBody);
  return { method: req.method ?? '', path: req.url ?? '', headers: req.headers, body, closed };
}

async function play(script: Script, request: ReceivedRequest, res: ServerResponse): Promise<void> {
  const step = typeof script === 'string' ? ({ kind: 'reply', text: script } as const) : script;
  switch (step.kind) {
    case 'reply': {
      if (step.delayMs) await pause(step.delayMs);
      const tokens = step.tokens ?? { input: 7, output: 3 };
      const usage = {
        prompt_tokens: tokens.input,
        completion_tokens: tokens.output,
        total_tokens: tokens.input + tokens.output,
      };
      const finish = step.finishReason ?? 'stop';
      if (!request.body?.stream) {
        const message = { role: 'assistant', content: step.text };
        return json(res, 200, { choices: [{ index: 0, message, finish_reason: finish }], usage });
      }
      startEvents(res);
      for (const piece of step.text.match(/.{1,7}/gsu) ?? []) event(res, delta(piece));
      event(res, { choices: [{ index: 0, delta: {}, finish_reason: finish }] });
      event(res, { choices: [], usage });
      return void res.end('data: [DONE]\n\n');
    }
    case 'status':
      return json(res, step.status, errorBody(step.message ?? `status ${step.status}`), step.headers);
    case 'hang':
      return;
    case 'closeMidStream':
      startEvents(res);
      res.write(`data: ${JSON.stringify(delta(step.text))}\n\n`, () => res.destroy());
      return;
    case 'drip':
      startEvents(res);
      for (const character of step.text) {
        event(res, delta(character));
        await pause(step.everyMs);
      }
      return void res.end('data: [DONE]\n\n');
    case 'raw':
      res.writeHead(200, { 'content-type': step.contentType });
      for (const piece of step.pieces) {
        await new Promise(resolve => res.write(piece, resolve));
        await pause(5);
      }
      return void res.end();
    case 'redirect':
      return void res.writeHead(307, { location: step.to }).end();
  }
}

const delta = (content: string) => ({ choices: [{ index: 0, delta: { content } }] });
const errorBody = (message: string) => ({ error: { message, type: 'test' } });
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
const startEvents = (res: ServerResponse) => res.writeHead(200, { 'content-type': 'text/event-stream' });
const event = (res: ServerResponse, data: unknown) => res.write(`data: ${JSON.stringify(data)}\n\n`);

function json(res: ServerResponse, status: number, body: unknown, headers = {}): void {
  res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
