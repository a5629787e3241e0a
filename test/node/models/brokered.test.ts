import assert from 'node:assert/strict';
import type { ModelErrorKind, ModelOutcome, ModelRequest } from '../../../src/core/ports.ts';
import { type Broker, startBroker } from '../../../src/node/broker/client.ts';
import { brokeredModels } from '../../../src/node/models/brokered.ts';
import { type Handler, type ModelServer, type Script, startModelServer } from '../../support/modelServer.ts';
import { useHome } from '../../support/userHome.ts';

const key = ['sk', 'test', 'badcab1e'.repeat(4)].join('-');
const request: ModelRequest = {
  model: 'lo/tiny',
  messages: [
    { role: 'developer', content: 'Be brief.' },
    { role: 'user', content: 'Grüße 😀' },
  ],
  parameters: { temperature: 0, maxTokens: 9 },
  responseFormat: 'json_object',
};
const now = Date.UTC(2030, 0, 1, 12, 0, 0);
const rate = (retryAfter: string): Script => ({
  kind: 'status',
  status: 429,
  headers: { 'retry-after': retryAfter },
});
const raw = (contentType: string, ...pieces: string[]): Script => ({ kind: 'raw', contentType, pieces });
const sse = (...values: unknown[]): Script =>
  raw('text/event-stream', values.map(value => `data: ${JSON.stringify(value)}\n\n`).join(''));

describe('brokeredModels', () => {
  let server: ModelServer;
  let broker: Broker;
  let leaveHome: () => Promise<void>;
  let handler: Handler;

  before(async () => {
    server = await startModelServer((received, index) => handler(received, index));
    leaveHome = await useHome(`profiles:
  - { id: lo, origin: "${server.origin}", pathPrefix: /v1, local: true, account: lo }
  - { id: hasty, origin: "${server.origin}", local: true, timeoutMs: 200 }
`);
    broker = startBroker();
    broker.setCredential('lo', key);
  });
  after(async () => {
    broker.dispose();
    await server.close();
    await leaveHome();
  });

  const ask = (
    changes: Partial<ModelRequest> = {},
    signal = new AbortController().signal,
    onText?: (delta: string) => void,
    maxWaitMs = 30_000,
  ): Promise<ModelOutcome> => {
    const models = brokeredModels({ broker, random: () => 0, clock: { now: () => now }, maxWaitMs });
    return models.complete({ ...request, ...changes }, signal, onText);
  };
  const fails = (outcome: ModelOutcome, kind: ModelErrorKind, message: RegExp): void => {
    assert.equal(outcome.ok, false);
    if (outcome.ok) return;
    assert.equal(outcome.error.kind, kind, outcome.error.message);
    assert.match(outcome.error.message, message);
    assert.match(outcome.error.message, /^[^\n]{5,400}$/);
    assert.equal(outcome.error.message.includes(key), false);
  };
  const inTurn = (...scripts: readonly Script[]): (() => number) => {
    let asked = 0;
    handler = () => scripts[asked++] ?? 'fine';
    return () => asked;
  };

  it('streams a reply with its tokens, latency and finish reason', async () => {
    handler = () => ({
      kind: 'reply',
      text: 'Grüße zurück 😀👩‍👩‍👧',
      tokens: { input: 11, output: 5 },
      finishReason: 'length',
    });
    const deltas: string[] = [];
    const outcome = await ask({}, undefined, delta => deltas.push(delta));
    assert.ok(outcome.ok);
    const { latencyMs, ...reply } = outcome.reply;
    assert.deepEqual(reply, {
      text: 'Grüße zurück 😀👩‍👩‍👧',
      tokens: { input: 11, output: 5 },
      source: 'live',
      finishReason: 'length',
    });
    assert.ok(latencyMs > 0);
    assert.ok(deltas.length > 1);
    assert.equal(deltas.join(''), reply.text);
  });

  it('sends the messages and parameters as they are written', async () => {
    handler = () => 'fine';
    await ask();
    assert.deepEqual(server.requests.at(-1)?.body, {
      model: 'tiny',
      messages: request.messages,
      temperature: 0,
      max_tokens: 9,
      response_format: { type: 'json_object' },
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it('asks again after a 429 or a 503', async () => {
    const asked = inTurn(
      rate('0'),
      { kind: 'status', status: 503, headers: { 'retry-after': '0' } },
      'third',
    );
    const outcome = await ask();
    assert.equal(outcome.ok && outcome.reply.text, 'third');
    assert.equal(asked(), 3);
  });

  it('takes a date in Retry-After', async () => {
    const asked = inTurn(rate(new Date(now).toUTCString()), 'second');
    assert.equal((await ask()).ok, true);
    assert.equal(asked(), 2);
  });

  it('gives up after two further attempts', async () => {
    const asked = inTurn(rate('0'), rate('0'), rate('0'), rate('0'));
    fails(await ask(), 'rate-limited', /^lo limits the rate of requests \(429\); .*--concurrency/);
    assert.equal(asked(), 3);
  });

  it('does not wait longer than its limit', async () => {
    const asked = inTurn(rate('31'));
    fails(await ask(), 'rate-limited', /429/);
    assert.equal(asked(), 1);
  });

  const statuses: readonly [number, ModelErrorKind, RegExp][] = [
    [400, 'refused', /^lo did not accept the request \(400\): no such thing$/],
    [401, 'unauthorized', /^lo refused the credential \(401\); run: promptward credentials set lo$/],
    [403, 'unauthorized', /promptward credentials set lo/],
    [404, 'refused', /no such model or path \(404\)/],
    [408, 'timeout', /took too long/],
    [500, 'network', /^lo failed \(500\)/],
    [502, 'network', /^lo failed \(502\)/],
  ];
  for (const [status, kind, message] of statuses) {
    it(`says what ${status} means, and asks once`, async () => {
      const asked = inTurn({
        kind: 'status',
        status,
        message: 'no such\nthing',
      });
      fails(await ask(), kind, message);
      assert.equal(asked(), 1);
    });
  }

  it('never repeats control characters of an endpoint', async () => {
    handler = () => ({ kind: 'status', status: 400, message: `\u001b]0;x\u0007${'y'.repeat(900)}\u202e` });
    const outcome = await ask();
    assert.ok(!outcome.ok);
    assert.doesNotMatch(outcome.error.message, /\p{C}/u);
    assert.ok(outcome.error.message.length < 300);
  });

  const delta = { choices: [{ index: 0, delta: { content: 'classified reply' } }] };
  const broken: Record<string, Script> = {
    'a web page': raw('text/html', '<html>classified reply</html>'),
    'JSON that is no stream': raw('application/json', '{"classified reply":1}'),
    'events that are not JSON': raw('text/event-stream', 'data: {classified reply\n\n'),
    'events of another kind': sse({ classified: 'reply' }),
    'a reply without an end': sse(delta),
    'an end in the middle': raw('text/event-stream', `data: ${JSON.stringify(delta)}\n\ndata: {"cho`),
    nothing: raw('text/event-stream', ''),
  };
  for (const [what, script] of Object.entries(broken)) {
    it(`does not take ${what} for a reply, nor repeat it`, async () => {
      handler = () => script;
      const outcome = await ask();
      fails(outcome, 'bad-reply', /^lo (sent what is not|ended its reply)/);
      assert.doesNotMatch(JSON.stringify(outcome), /classified/);
    });
  }

  it('reports an error that comes inside the stream', async () => {
    handler = () => sse(delta, { error: { message: 'overloaded' } });
    fails(await ask(), 'bad-reply', /reported an error in its reply; try again: overloaded/);
  });

  it('does not take half a reply', async () => {
    handler = () => ({ kind: 'closeMidStream', text: 'half' });
    fails(await ask(), 'network', /closed the connection before its reply was complete/);
  });

  it('ends an endpoint that hangs', async () => {
    handler = () => ({ kind: 'hang' });
    fails(await ask({ model: 'hasty/x' }), 'timeout', /hasty did not finish/);
  });

  it('is cancelled while it waits for a reply, between attempts, and before it began', async () => {
    for (const script of [{ kind: 'hang' }, rate('20')] as const) {
      const controller = new AbortController();
      handler = () => {
        setTimeout(() => controller.abort(), 20);
        return script;
      };
      fails(await ask({}, controller.signal), 'cancelled', /Cancelled/);
    }
    const before = server.requests.length;
    fails(await ask({}, AbortSignal.abort()), 'cancelled', /Cancelled/);
    assert.equal(server.requests.length, before);
  });

  it('says why it cannot ask: profile, parameter, size', async () => {
    fails(await ask({ model: 'acme/one' }), 'no-profile', /No model profile "acme"/);
    fails(
      await ask({ parameters: { temprature: 1 } }),
      'refused',
      /lo\/tiny: parameter "temprature" cannot be sent/,
    );
    const huge = [{ role: 'user', content: 'x'.repeat(1024 * 1024) }] as const;
    fails(await ask({ messages: huge }), 'refused', /over 1 MiB/);
  });

  it('points to the profile where a local endpoint wants a credential it has no account for', async () => {
    handler = () => ({ kind: 'status', status: 401 });
    fails(await ask({ model: 'hasty/x' }), 'unauthorized', /account in profiles.yml.*credentials set hasty/);
  });
});
