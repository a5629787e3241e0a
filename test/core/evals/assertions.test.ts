import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../../src/core/evals/assertions/check.ts';
import { verdictOf } from '../../../src/core/evals/assertions/verdict.ts';
import type { Json } from '../../../src/core/json.ts';
import type { Models } from '../../../src/core/ports.ts';
import type { Evaluator } from '../../../src/core/prompt/model.ts';
import { judge, judgeModel, refused, said, scripted, textCheck, unsupported } from './fixtures.ts';

const { signal } = new AbortController();
const noModels = scripted(() => assert.fail('no model may be asked'));
const run = (
  evaluator: Evaluator,
  reply: string,
  values: Record<string, Json> = {},
  models: Models = noModels,
) => check(evaluator, reply, values, { models, signal });

describe('string evaluators', () => {
  const cases: [Parameters<typeof textCheck>[0], string, string, boolean][] = [
    ['equals', 'Yes', ' Yes\n', true],
    ['equals', 'Yes', 'yes', false],
    ['equals', 'Yes', 'Yes!', false],
    ['contains', 'BERLIN', 'It is Berlin.', true],
    ['contains', 'Paris', 'It is Berlin.', false],
    ['startsWith', 'it IS', '\n It is Berlin.', true],
    ['startsWith', 'Berlin', 'It is Berlin.', false],
    ['endsWith', 'berlin.', 'It is Berlin.\n', true],
    ['endsWith', 'It', 'It is Berlin.', false],
  ];
  for (const [test, value, reply, pass] of cases) {
    it(`${JSON.stringify(reply)} ${pass ? 'passes' : 'fails'} ${test} ${JSON.stringify(value)}`, async () => {
      const checked = await run(textCheck(test, value), reply);
      assert.ok(checked.ok);
      assert.equal(checked.result.pass, pass);
      assert.equal(checked.result.type, test);
      assert.equal(checked.result.reason === undefined, pass);
    });
  }

  it('fills in the values of the row once', async () => {
    const checked = await run(textCheck('equals', '{{expected}}'), 'a {{b}}', {
      expected: 'a {{b}}',
      b: 'no',
    });
    assert.ok(checked.ok && checked.result.pass);
    const missing = await run(textCheck('contains', '{{expected}}'), 'x');
    assert.ok(!missing.ok && /expected/.test(missing.reason));
  });

  it('gives no verdict for an empty text that any reply would pass', async () => {
    for (const test of ['contains', 'startsWith', 'endsWith'] as const) {
      assert.equal((await run(textCheck(test, '{{e}}'), 'anything', { e: '' })).ok, false);
    }
    const equals = await run(textCheck('equals', ''), ' ');
    assert.ok(equals.ok && equals.result.pass);
  });

  it('keeps a secret in the expected text out of the reason', async () => {
    const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;
    const checked = await run(textCheck('contains', `key ${token}`), 'x');
    assert.ok(checked.ok && !checked.result.reason?.includes(token.slice(4)));
  });
});

describe('a judge', () => {
  it('is asked with the row and the reply, neither of them expanded again', async () => {
    const models = scripted(() => '5');
    const evaluator = judge({ systemPrompt: 'Mind {{topic}}.', prompt: '{{topic}}: {{completion}}' });
    const values = { topic: '{{completion}}', completion: 'not this' };
    const checked = await run(evaluator, 'say {{topic}}', values, models);
    assert.ok(checked.ok && checked.result.pass && checked.result.score === 1);
    assert.deepEqual(models.requests, [
      {
        model: judgeModel,
        messages: [
          { role: 'system', content: 'Mind {{completion}}.' },
          { role: 'user', content: '{{completion}}: say {{topic}}' },
        ],
        parameters: {},
      },
    ]);
  });

  it('passes from its threshold on', async () => {
    for (const [answer, pass] of [
      ['3', false],
      ['4', true],
      ['5', true],
    ] as const) {
      const checked = await run(
        judge(),
        'x',
        {},
        scripted(() => answer),
      );
      assert.ok(checked.ok && checked.result.pass === pass, answer);
    }
  });

  it('gives no verdict without an answer, without a choice, and offline', async () => {
    const broken = await run(
      judge(),
      'x',
      {},
      scripted(() => refused('rate-limited', 'slow down')),
    );
    assert.ok(!broken.ok && broken.reason.includes('slow down') && !broken.reply);
    const vague = await run(
      judge(),
      'x',
      {},
      scripted(() => said('I liked it.')),
    );
    assert.ok(!vague.ok && vague.reason.startsWith("judge's reply names no choice") && vague.reply);
    const offline = await check(judge(), '5', {}, { models: noModels, judgeModel: 'offline/echo', signal });
    assert.ok(!offline.ok && /offline/.test(offline.reason));
  });

  it('names an evaluator that is not supported', async () => {
    const checked = await run(unsupported('github/fluency'), 'x');
    assert.ok(!checked.ok && checked.reason.includes('github/fluency'));
  });
});

describe('verdictOf', () => {
  const grades = ['1', '2', '3', '4', '5'].map(choice => ({ choice, score: Number(choice) / 5 }));
  const words = [
    { choice: 'Yes', score: 1 },
    { choice: 'Not at all', score: 0 },
    { choice: '-1', score: 0 },
  ];
  const verdict = (reply: string, choices = grades): string | undefined => verdictOf(reply, choices)?.choice;

  it('reads the last line alone', () => {
    assert.equal(verdict('There is 1 mistake.\nSo it earns\n5'), '5');
    assert.equal(verdict('5\nbut then again 1'), undefined);
    assert.equal(verdict('The answer is 5'), undefined);
    assert.equal(verdict('4 or 5'), undefined);
    assert.equal(verdict(''), undefined);
  });

  it('looks past quotes, emphasis, list marks, full stops and fences', () => {
    for (const line of [
      '**5**',
      '"5"',
      "'5'.",
      '- 5',
      '> 5',
      '## 5',
      '(5)',
      '`5`',
      '5\r\n\r\n',
      '```\n5\n```',
      '“5”',
    ]) {
      assert.equal(verdict(`because\n${line}`), '5', line);
    }
    assert.equal(verdict('NOT AT ALL.', words), 'Not at all');
  });

  it('takes nothing that changes a number for a mark', () => {
    for (const line of ['-5', '+5', '.5', '~5', '<5', '5%', '5/5', '15', '5?', '~~5~~', '5-']) {
      assert.equal(verdict(line), undefined, line);
    }
    assert.equal(verdict('-1', words), '-1');
  });

  it('reads a JSON object at the end', () => {
    assert.equal(verdict('{"choice":"5"}'), '5');
    assert.equal(verdict('thinking 1\n{"reason":"1 {slip}","score":5}'), '5');
    assert.equal(verdict('```json\n{\n  "choice": "yes",\n  "score": 0.9\n}\n```', words), 'Yes');
    assert.equal(verdict('{"choice":"5","score":1}'), undefined);
    assert.equal(verdict('{"choice":"maybe"}'), undefined);
    assert.equal(verdict('{"choice":"5"'), undefined);
    assert.equal(verdict('{"choice":"5"}\nno'), undefined);
    assert.equal(verdict('}'), undefined);
  });

  it('refuses choices that it cannot tell apart', () => {
    const twins = [
      { choice: 'A', score: 1 },
      { choice: 'a', score: 0 },
    ];
    assert.equal(verdict('A', twins), 'A');
    assert.equal(verdict('a', twins), 'a');
    assert.equal(
      verdict('a', [
        { choice: 'A', score: 1 },
        { choice: 'A ', score: 0 },
      ]),
      undefined,
    );
  });

  it('never throws, and what it gives is one of the choices', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...grades), (noise, grade) => {
        assert.ok([undefined, ...grades].includes(verdictOf(noise, grades)));
        assert.equal(verdictOf(`${noise}\n${grade.choice}`, grades), grade);
      }),
    );
  });
});
