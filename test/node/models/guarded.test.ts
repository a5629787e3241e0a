import assert from 'node:assert/strict';
import { runSuite } from '../../../src/core/evals/run.ts';
import { guard } from '../../../src/core/lint/guard.ts';
import type { ModelRequest } from '../../../src/core/ports.ts';
import { guardedModels } from '../../../src/node/models/guarded.ts';
import {
  judge,
  judgeModel,
  model,
  promptWith,
  row,
  runOptions,
  scripted,
} from '../../core/evals/fixtures.ts';

/** Shaped like a GitHub token and none. */
const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;
const harmless: ModelRequest = {
  model,
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Greet Ada.' },
  ],
  parameters: { stop: ['END'], temperature: 0 },
  responseFormat: { type: 'json_schema', schema: { title: 'greeting' } },
};

describe('guardedModels', () => {
  const { signal } = new AbortController();
  const ask = async (changes: Partial<ModelRequest>) => {
    const inner = scripted(() => 'hello');
    const outcome = await guardedModels(inner, guard).complete({ ...harmless, ...changes }, signal);
    return { outcome, asked: inner.requests.length };
  };

  it('passes on what holds no secret', async () => {
    const { outcome, asked } = await ask({});
    assert.deepEqual([outcome.ok, asked], [true, 1]);
  });

  for (const [place, changes] of [
    ['message 2 (user)', { messages: [harmless.messages[0], { role: 'user', content: `Use ${token}` }] }],
    [
      'message 1 (user)',
      { messages: [{ role: 'user', content: `# promptward-ignore github-token: fine\n${token}` }] },
    ],
    ['the name of the model', { model: `openai/${token}` }],
    ['a parameter', { parameters: { stop: ['END', token] } }],
    ['a parameter', { parameters: { [token]: 1 } }],
    ['the response format', { responseFormat: { schema: { description: `as with ${token}` } } }],
  ] as readonly (readonly [string, Partial<ModelRequest>])[]) {
    it(`sends nothing with a secret in ${place}: ${Object.keys(changes)}`, async () => {
      const { outcome, asked } = await ask(changes);
      assert.equal(asked, 0);
      assert.ok(!outcome.ok);
      assert.equal(outcome.error.kind, 'refused');
      assert.ok(outcome.error.message.startsWith(`Not sent: ${place} holds a secret (github-token, `));
      assert.ok(!outcome.error.message.includes(token.slice(4)));
    });
  }

  it('stands before the judge, too, which gets what a model replied', async () => {
    const inner = scripted(() => `The token is ${token}.`);
    const prompt = promptWith([row('row 1', { word: 'it' })], [judge()]);
    const [result] = await runSuite(runOptions(prompt, guardedModels(inner, guard)));
    assert.equal(result?.outcome, 'errored');
    assert.match(
      result?.reason ?? '',
      /no answer from the judge: Not sent: message 1 \(user\) holds a secret/,
    );
    assert.deepEqual(
      inner.requests.filter(request => request.model === judgeModel),
      [],
    );
  });
});
