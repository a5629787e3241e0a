import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { guard } from '../../src/core/lint/guard.ts';
import type { ModelOutcome, ModelRequest, Models } from '../../src/core/ports.ts';
import { cassettePath } from '../../src/node/cassettes/cassetteFile.ts';
import { requestDigest } from '../../src/node/cassettes/requestDigest.ts';
import { recordingModels, replayModels } from '../../src/node/cassettes.ts';
import { useHome } from '../support/userHome.ts';

const ask = (content: string, model = 'openai/gpt-4o-mini'): ModelRequest => ({
  model,
  messages: [{ role: 'user', content }],
  parameters: { temperature: 0.5 },
});
const never = new AbortController().signal;
const clock = { now: () => Date.UTC(2030, 0, 1) };

/** A model that answers with the last message, some text before it, and a source. */
const echo = (prefix = '', source: 'live' | 'offline' = 'live'): Models => ({
  complete: async request => ({
    ok: true,
    reply: {
      text: prefix + request.messages.at(-1)?.content,
      latencyMs: 12.5,
      tokens: { input: 3, output: 4 },
      source,
      finishReason: 'stop',
    },
  }),
});

describe('cassettes', () => {
  let root: string;
  let leaveHome: () => Promise<void>;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'cassettes-'));
    leaveHome = await useHome('profiles: [{ id: here, origin: "http://127.0.0.1:9", local: true }]');
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
    await leaveHome();
  });

  const record = (request: ModelRequest, inner = echo()): Promise<ModelOutcome> =>
    recordingModels(root, inner, guard, clock).complete(request, never);
  const replay = (request: ModelRequest): Promise<ModelOutcome> =>
    replayModels(root).complete(request, never);
  const file = (model = 'openai/gpt-4o-mini'): string => join(root, cassettePath(model));
  const linesOf = async (model?: string): Promise<string[]> =>
    (await readFile(file(model), 'utf8')).trim().split('\n');
  const messageOf = (outcome: ModelOutcome): string =>
    outcome.ok ? 'ok' : `${outcome.error.kind}: ${outcome.error.message}`;

  it('replays what was recorded, as a replay', async () => {
    const recorded = await record(ask('hello'));
    const seen: string[] = [];
    const replayed = await replayModels(root).complete(ask('hello'), never, delta => seen.push(delta));
    assert.ok(recorded.ok && replayed.ok);
    assert.deepEqual(replayed.reply, { ...recorded.reply, source: 'replay' });
    assert.deepEqual(seen, ['hello']);
  });

  it('keeps a digest of the request, not the request', async () => {
    await record(ask('the words of the prompt'), {
      complete: async () => ({
        ok: true,
        reply: { text: 'an answer', latencyMs: 1, tokens: { input: 1, output: 1 }, source: 'live' },
      }),
    });
    const [line = ''] = await linesOf();
    assert.doesNotMatch(line, /the words/);
    assert.deepEqual(JSON.parse(line), {
      version: 1,
      digest: requestDigest(ask('the words of the prompt')),
      model: 'openai/gpt-4o-mini',
      reply: { text: 'an answer', latencyMs: 1, tokens: { input: 1, output: 1 } },
      endpoint: 'live',
      recordedAt: '2030-01-01T00:00:00.000Z',
    });
  });

  it('marks what an endpoint of this machine said', async () => {
    await record(ask('a', 'here/m'));
    assert.equal(JSON.parse((await linesOf('here/m'))[0] ?? '').endpoint, 'loopback');
  });

  it('replaces an older reply to the same request', async () => {
    await record(ask('a'), echo('old '));
    await record(ask('b'));
    await record(ask('a'), echo('new '));
    assert.equal((await linesOf()).length, 2);
    const outcome = await replay(ask('a'));
    assert.equal(outcome.ok && outcome.reply.text, 'new a');
  });

  it('loses nothing when many replies come at once, and leaves no other file', async () => {
    const models = recordingModels(root, echo(), guard, clock);
    await Promise.all(Array.from({ length: 100 }, (_, i) => models.complete(ask(`n${i}`), never)));
    const lines = await linesOf();
    assert.equal(lines.length, 100);
    assert.deepEqual(lines, [...lines].sort());
    assert.equal((await readdir(join(root, '.promptward/cassettes'))).length, 1);
  });

  it('says how to record what is not recorded', async () => {
    assert.match(
      messageOf(await replay(ask('x'))),
      /^no-recording: .*openai\/gpt-4o-mini.*promptward test --record$/,
    );
    await record(ask('y'));
    assert.match(messageOf(await replay(ask('x'))), /^no-recording/);
  });

  it('names a line that is not a recording; the others still work, and recording keeps it', async () => {
    await record(ask('good'));
    const [good = ''] = await linesOf();
    const noText = good.replace('"text":"good"', '"text":5');
    for (const bad of [
      '<<<<<<< HEAD',
      'null',
      '{"version":2}',
      noText,
      good.replace('"digest":"', '"digest":"x'),
    ]) {
      await writeFile(file(), `${good}\n\n${bad}\n`);
      assert.equal((await replay(ask('good'))).ok, true);
      const said = messageOf(await replay(ask('other')));
      assert.ok(said.includes(`${cassettePath('openai/gpt-4o-mini')}:3 is not a recording`), said);
      await record(ask('other'));
      assert.ok((await linesOf()).includes(bad));
    }
  });

  it('does not write a reply that holds a secret, in its text or beside it, and says so', async () => {
    const token = `gh${'p_'}aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6`;
    const odd: Models = {
      async complete(request, signal) {
        const outcome = await echo().complete(request, signal);
        return outcome.ok ? { ok: true, reply: { ...outcome.reply, finishReason: token } } : outcome;
      },
    };
    for (const inner of [echo(`the key is ${token} `), odd]) {
      const outcome = await record(ask('x'), inner);
      assert.match(messageOf(outcome), /^refused: .*looks like a secret and was not recorded/);
      assert.doesNotMatch(messageOf(outcome), /aB3dE6/);
      await assert.rejects(readFile(file()), /ENOENT/);
    }
  });

  it('passes errors and offline replies on and records neither', async () => {
    const error = { kind: 'timeout', message: 'too slow' } as const;
    assert.deepEqual(await record(ask('x'), { complete: async () => ({ ok: false, error }) }), {
      ok: false,
      error,
    });
    assert.equal((await record(ask('x'), echo('', 'offline'))).ok, true);
    await assert.rejects(readFile(file()), /ENOENT/);
  });

  it('does not follow a link out of the library', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await mkdir(join(root, '.promptward'));
    await symlink(outside, join(root, '.promptward/cassettes'));
    assert.match(messageOf(await record(ask('x'))), /^refused: /);
    assert.deepEqual(await readdir(outside), []);
    await rm(outside, { recursive: true });
  });

  it('reports a file that cannot be read or written', async () => {
    await mkdir(file(), { recursive: true });
    assert.match(messageOf(await record(ask('x'))), /^refused: \.promptward\/cassettes/);
    assert.match(messageOf(await replay(ask('x'))), /^refused: \.promptward\/cassettes/);
  });

  it('gives each model a file name of its own that every file system takes', () => {
    const names = ['a/b', 'a-b', 'A/B', 'a/b ', '../../x', 'con', 'ä/ö', 'x'.repeat(300)].map(cassettePath);
    assert.equal(new Set(names.map(name => name.toLowerCase())).size, names.length);
    for (const name of names) assert.match(name, /^\.promptward\/cassettes\/[a-z0-9.-]{1,80}\.jsonl$/);
  });

  it('digests what is asked, whatever the order of keys, and nothing less', () => {
    const json = fc.jsonValue().map(value => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), parameters => {
        const reversed = Object.fromEntries(Object.entries(parameters).reverse());
        assert.equal(
          requestDigest({ ...ask('a'), parameters }),
          requestDigest({ ...ask('a'), parameters: reversed }),
        );
      }),
    );
    const variants: ModelRequest[] = [
      ask('a'),
      ask('b'),
      ask('a', 'other/m'),
      { ...ask('a'), parameters: {} },
      { ...ask('a'), responseFormat: 'json_object' },
      { ...ask('a'), messages: [{ role: 'system', content: 'a' }] },
    ];
    assert.equal(new Set(variants.map(requestDigest)).size, variants.length);
  });
});
