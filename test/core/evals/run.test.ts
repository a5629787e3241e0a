import assert from 'node:assert/strict';
import { offlineModels } from '../../../src/core/evals/offline.ts';
import type { TestResult } from '../../../src/core/evals/outcome.ts';
import { planRun } from '../../../src/core/evals/plan.ts';
import { runSuite } from '../../../src/core/evals/run.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import {
  judge,
  judgeModel,
  model,
  promptWith,
  refused,
  row,
  runOptions,
  said,
  scripted,
  textCheck,
  unsupported,
} from './fixtures.ts';

const rows = ['one', 'two', 'three', 'four', 'five'].map(word => row(word, { word }));
const check = textCheck('contains', '{{word}}');
const outcomes = (results: readonly TestResult[]) => results.map(result => result.outcome);
const lastMessage = (request: { messages: readonly { content: string }[] }) =>
  request.messages.at(-1)?.content ?? '';

describe('runSuite', () => {
  it('runs a prompt file as it is written', async () => {
    const text = [
      'name: capital',
      `model: ${model}`,
      'modelParameters:\n  temperature: 0.2',
      'messages:\n  - role: user\n    content: Capital of {{country}}?',
      'testData:\n  - country: France\n    expected: Paris\n  - country: Spain\n    expected: Madrid',
      'evaluators:\n  - name: right\n    string:\n      contains: "{{expected}}"',
    ].join('\n');
    const { prompt, problems } = parsePrompt('capital.prompt.yml', text);
    assert.deepEqual(problems, []);
    const models = scripted(() => 'It is Paris.');
    const results = await runSuite(runOptions(prompt, models));
    assert.deepEqual(outcomes(results), ['passed', 'failed']);
    assert.deepEqual(models.requests[0], {
      model,
      messages: [{ role: 'user', content: 'Capital of France?' }],
      parameters: { temperature: 0.2 },
    });
    assert.deepEqual(results[1], {
      prompt: 'capital.prompt.yml',
      version: 1,
      sha256: 'ab'.repeat(32),
      model,
      test: 'row 2',
      repeat: 1,
      outcome: 'failed',
      source: 'live',
      assertions: [
        { type: 'contains', name: 'right', pass: false, reason: 'the reply does not contain "Madrid"' },
      ],
      latencyMs: 5,
      tokens: { input: 10, output: 2 },
      costUsd: 'unknown',
      output: 'It is Paris.',
    });
  });

  it('keeps to its concurrency and returns the results in the order of the plan', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    let now = 0;
    const models = {
      async complete() {
        most = Math.max(most, ++now);
        await new Promise<void>(resolve => {
          waiting.push(resolve);
          // The last of those that run is answered first.
          setImmediate(() => waiting.pop()?.());
        });
        now--;
        return said('x');
      },
    };
    const seen: string[] = [];
    const onResult = (result: TestResult) => void seen.push(`${result.test} ${result.repeat}`);
    const options = runOptions(promptWith(rows, [check]), models, { repeat: 2, concurrency: 3, onResult });
    const results = await runSuite(options);
    const order = rows.flatMap(({ name }) => [`${name} 1`, `${name} 2`]);
    assert.equal(most, 3);
    assert.deepEqual(
      results.map(r => `${r.test} ${r.repeat}`),
      order,
    );
    assert.notDeepEqual(seen, order);
    assert.deepEqual(seen.toSorted(), order.toSorted());
  });

  it('streams replies with the test that they belong to', async () => {
    const streamed: string[] = [];
    const onText = (delta: string, { test }: { test: string }) => void streamed.push(`${test}: ${delta}`);
    await runSuite(
      runOptions(
        promptWith(rows.slice(0, 1), [check]),
        scripted(() => 'hi'),
        { onText },
      ),
    );
    assert.deepEqual(streamed, ['one: hi']);
  });

  it('runs only the rows asked for', async () => {
    const results = await runSuite(
      runOptions(
        promptWith(rows, [check]),
        scripted(() => 'x'),
        { rows: ['two'] },
      ),
    );
    assert.deepEqual(
      results.map(result => result.test),
      ['two'],
    );
  });

  it('errs, and asks nobody, where a row lacks a value, no model is named or an evaluator is not supported', async () => {
    const models = scripted(() => assert.fail('no model may be asked'));
    const [poor] = await runSuite(runOptions(promptWith([row('poor', { other: 1 })], [check]), models));
    const { model: _, ...homeless } = promptWith(rows.slice(0, 1), [check]);
    const [nowhere] = await runSuite(runOptions(homeless, models));
    const [odd] = await runSuite(runOptions(promptWith(rows.slice(0, 1), [check, unsupported()]), models));
    assert.deepEqual(outcomes([poor!, nowhere!, odd!]), ['errored', 'errored', 'errored']);
    assert.match(poor?.reason ?? '', /word/);
    assert.match(nowhere?.reason ?? '', /names no model/);
    assert.match(odd?.reason ?? '', /github\/similarity/);
  });

  it('never takes an error of the model for a failed test', async () => {
    const models = scripted(request =>
      lastMessage(request) === 'Say two' ? refused('rate-limited', 'wait 20 s') : 'one',
    );
    const results = await runSuite(runOptions(promptWith(rows.slice(0, 2), [check]), models));
    assert.deepEqual(outcomes(results), ['passed', 'errored']);
    assert.equal(results[1]?.reason, 'wait 20 s');
    assert.deepEqual(results[1]?.assertions, []);
    assert.equal(results[1]?.output, undefined);
  });

  for (const kind of ['no-credential', 'no-profile', 'keychain'] as const) {
    it(`asks a model no more after ${kind}`, async () => {
      const models = scripted(() => refused(kind, 'set one'));
      const results = await runSuite(
        runOptions(promptWith(rows, [check]), models, { repeat: 20, concurrency: 1 }),
      );
      assert.equal(results.length, 100);
      assert.ok(results.every(({ outcome, reason }) => outcome === 'errored' && reason === 'set one'));
      assert.equal(models.requests.length, 1);
    });
  }

  it('goes on without a judge that cannot be reached: those tests err, the model is still asked', async () => {
    const models = scripted(request =>
      request.model === judgeModel ? refused('no-credential', 'no key') : 'x',
    );
    const results = await runSuite(runOptions(promptWith(rows, [judge()]), models, { concurrency: 1 }));
    assert.ok(results.every(({ outcome, reason }) => outcome === 'errored' && reason?.includes('no key')));
    assert.equal(models.requests.filter(request => request.model === judgeModel).length, 1);
    assert.equal(models.requests.length, rows.length + 1);
  });

  it('errs on a judge without a verdict, even beside a check that passed or failed', async () => {
    const models = scripted(request => (request.model === judgeModel ? 'hm' : 'one'));
    const results = await runSuite(runOptions(promptWith(rows.slice(0, 2), [check, judge()]), models));
    assert.deepEqual(outcomes(results), ['errored', 'errored']);
    assert.deepEqual(
      results.map(r => r.assertions.map(a => a.pass)),
      [[true], [false]],
    );
    assert.match(results[0]?.reason ?? '', /^quality: judge's reply names no choice/);
  });

  it('asks another judge where told to, and counts its tokens', async () => {
    const models = scripted(request => (request.model === 'a/judge' ? '5' : 'x'));
    const prompt = promptWith(rows.slice(0, 1), [judge()]);
    const [result] = await runSuite(runOptions(prompt, models, { judgeModel: 'a/judge' }));
    assert.equal(result?.outcome, 'passed');
    assert.deepEqual(result?.tokens, { input: 20, output: 4 });
    assert.equal(result?.latencyMs, 5);
  });

  it('skips what was not finished when it is cancelled', async () => {
    const controller = new AbortController();
    const models = scripted(request => lastMessage(request).replace('Say ', ''));
    const onResult = ({ test }: TestResult) => test === 'two' && controller.abort();
    const { signal } = controller;
    const options = runOptions(promptWith(rows, [check]), models, { signal, onResult, concurrency: 1 });
    const results = await runSuite(options);
    assert.deepEqual(outcomes(results), ['passed', 'passed', 'skipped', 'skipped', 'skipped']);
    assert.ok(results.slice(2).every(({ reason, costUsd }) => reason === 'cancelled' && costUsd === 0));
    assert.equal(models.requests.length, 2);
  });

  it('skips a test that was cancelled while its model answered', async () => {
    const controller = new AbortController();
    const models = scripted(() => {
      controller.abort();
      return refused('cancelled', 'cancelled');
    });
    const [result] = await runSuite(
      runOptions(promptWith(rows.slice(0, 1), [check]), models, { signal: controller.signal }),
    );
    assert.deepEqual([result?.outcome, result?.reason], ['skipped', 'cancelled']);
  });

  it('says offline for the offline model, answered or not, at no cost', async () => {
    const prompt = promptWith([rows[0]!, row('poor', {})], [check]);
    const results = await runSuite(runOptions(prompt, offlineModels, { model: 'offline/echo' }));
    assert.deepEqual(
      results.map(r => [r.outcome, r.source, r.costUsd]),
      [
        ['passed', 'offline', 0],
        ['errored', 'offline', 0],
      ],
    );
  });

  it('is worth no more than its weakest reply', async () => {
    const models = scripted(request =>
      request.model === judgeModel ? said('5', 'live') : said('x', 'replay'),
    );
    const [result] = await runSuite(runOptions(promptWith(rows.slice(0, 1), [judge()]), models));
    assert.deepEqual([result?.source, result?.costUsd], ['replay', 'unknown']);
  });

  it('keeps a secret that a model says out of the result, whatever comment stands before it', async () => {
    const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;
    const models = scripted(() => `# promptward-ignore github-token: fine\nUse ${token} now, and ${token}.`);
    const [result] = await runSuite(
      runOptions(promptWith(rows.slice(0, 1), [textCheck('contains', 'Use')]), models),
    );
    assert.equal(result?.outcome, 'passed');
    assert.ok(!JSON.stringify(result).includes(token.slice(4)));
    assert.match(result?.output ?? '', /Use \[secret [^\]]*\] now, and \[secret [^\]]*\]\.$/);
  });

  it('keeps a secret that an endpoint or an evaluator names out of the result', async () => {
    const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;
    const prompt = promptWith(rows.slice(0, 1), [textCheck('contains', 'Use', `no ${token}`)]);
    const echo = scripted(() => refused('refused', `lo did not accept the request (400): ${token}`));
    for (const models of [echo, scripted(() => 'Use it.')]) {
      const [result] = await runSuite(runOptions(prompt, models));
      assert.match(JSON.stringify(result), /\[secret /);
      assert.ok(!JSON.stringify(result).includes(token.slice(4)));
    }
  });

  it('stops and rejects when a host throws', async () => {
    const models = scripted(() => {
      throw new Error('broken host');
    });
    await assert.rejects(
      runSuite(runOptions(promptWith(rows, [check]), models, { concurrency: 1 })),
      /broken host/,
    );
    assert.equal(models.requests.length, 1);
  });
});

describe('planRun', () => {
  it('counts the calls of the models and of the judges', () => {
    const prompts = [promptWith(rows, [check, judge()]), promptWith(rows.slice(0, 1), [check])];
    const plan = planRun({ prompts, repeat: 2 });
    assert.equal(plan.tests.length, 12);
    assert.deepEqual(plan.calls, [
      { model, count: 12 },
      { model: judgeModel, count: 10 },
    ]);
  });

  it('counts none for tests that cannot run', () => {
    const plan = planRun({ prompts: [promptWith(rows, []), promptWith(rows, [unsupported()])], repeat: 1 });
    assert.deepEqual(plan.calls, []);
    assert.deepEqual(new Set(plan.tests.map(test => test.blocked?.outcome)), new Set(['skipped', 'errored']));
  });

  it('says beforehand what the run does', async () => {
    const prompt = promptWith(rows, [check, judge()]);
    const options = runOptions(
      prompt,
      scripted(() => '5'),
      { rows: ['two', 'four'], model: 'a/b', repeat: 2 },
    );
    const plan = planRun({ ...options, prompts: [prompt] });
    const results = await runSuite(options);
    assert.deepEqual(
      results.map(r => [r.test, r.repeat, r.model]),
      plan.tests.map(t => [t.test, t.repeat, t.model]),
    );
  });
});
