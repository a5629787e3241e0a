import assert from 'node:assert/strict';
import fc from 'fast-check';
import { offlineModel, offlineModels } from '../../../src/core/evals/offline.ts';
import type { RenderedMessage } from '../../../src/core/prompt/model.ts';

const signal = new AbortController().signal;
const ask = (messages: readonly RenderedMessage[], onText?: (delta: string) => void) =>
  offlineModels.complete({ model: offlineModel, messages, parameters: {} }, signal, onText);

describe('the offline model', () => {
  it('answers with the last user message and says that it is offline', async () => {
    const outcome = await ask([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'first' },
      { role: 'user', content: 'second' },
      { role: 'assistant', content: 'ok' },
    ]);
    assert.ok(outcome.ok);
    const { text, source, latencyMs, tokens } = outcome.reply;
    assert.deepEqual(
      { text, source, latencyMs, tokens },
      {
        text: 'second',
        source: 'offline',
        latencyMs: 0,
        tokens: { input: 8, output: 2 },
      },
    );
  });

  it('streams exactly its reply, without breaking a character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async content => {
        const pieces: string[] = [];
        const outcome = await ask([{ role: 'user', content }], piece => pieces.push(piece));
        assert.ok(outcome.ok);
        assert.equal(pieces.join(''), outcome.reply.text);
        assert.equal(outcome.reply.text, content);
        assert.ok(pieces.length <= 4 && pieces.every(piece => piece.isWellFormed()));
      }),
    );
  });

  it('is only itself, and stops when told to', async () => {
    const other = await offlineModels.complete(
      { model: 'openai/gpt-4o', messages: [], parameters: {} },
      signal,
    );
    assert.ok(!other.ok && other.error.kind === 'no-profile');
    const messages = [{ role: 'user', content: 'x' }] as const;
    const request = { model: offlineModel, messages, parameters: {} };
    const stopped = await offlineModels.complete(request, AbortSignal.abort());
    assert.ok(!stopped.ok && stopped.error.kind === 'cancelled');
  });
});
