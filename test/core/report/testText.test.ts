import assert from 'node:assert/strict';
import fc from 'fast-check';
import { testReport } from '../../../src/core/evals/summary.ts';
import { testText } from '../../../src/core/report/testText.ts';
import { result } from '../evals/fixtures.ts';
import { report } from './testReports.ts';

const plain = { colour: false };

describe('testText', () => {
  it('reads like this', () => {
    const results = [
      result({ prompt: 'a.prompt.yml' }),
      result({ prompt: 'a.prompt.yml', repeat: 2, latencyMs: 1500 }),
      result({
        prompt: 'a.prompt.yml',
        test: 'polite',
        outcome: 'failed',
        assertions: [
          {
            type: 'contains',
            name: 'says please',
            pass: false,
            reason: 'the reply does not contain "please"',
          },
        ],
        output: 'Do it.\nNow.',
      }),
      result({ prompt: 'b.prompt.yml', version: 0, outcome: 'passed', source: 'offline', costUsd: 0 }),
    ];
    const expected = `
a.prompt.yml · version 3 · openai/gpt-4o-mini
  ✓ passed   row 1     320 ms, 12+30 tokens
  ✓ passed   row 1 #2  1.5 s, 12+30 tokens
  ✗ failed   polite    320 ms, 12+30 tokens
      says please: the reply does not contain "please"
      reply: Do it.\\nNow.

b.prompt.yml · working copy · openai/gpt-4o-mini  [offline]
  ✓ passed   row 1  320 ms, 12+30 tokens  [offline]

3 passed, 1 failed in 3.2 s; 48 tokens in, 120 out; cost unknown [offline: says nothing about a real model]
`;
    assert.equal(`\n${testText(testReport(results, 3210), plain)}`, expected);
  });

  it('has a word for every outcome and a reason for every one that is not passed', () => {
    const text = testText(report, plain);
    for (const line of ['✓ passed', '✗ failed', '! errored', '○ skipped', '! over budget'])
      assert.ok(text.includes(line));
    for (const reason of ['polite: ', 'rate limited', 'no evaluators', 'the budget is spent'])
      assert.ok(text.includes(reason));
    assert.match(text, /\n1 passed, 1 failed, 1 errored, 1 skipped, 1 over budget in 2\.3 s;/);
  });

  it('says on every line of a run that was not live where the replies came from', () => {
    for (const source of ['offline', 'replay'] as const) {
      const text = testText(
        testReport(
          report.results.map(one => ({ ...one, source })),
          1,
        ),
        plain,
      );
      const lines = text
        .trim()
        .split('\n')

        .filter(line => line !== '');
      for (const line of lines) assert.ok(line.includes(`[${source}`), line);
    }
  });

  it('lets no text move the cursor, hide or reorder anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), noise => {
        const one = result({
          test: noise,
          prompt: noise,
          model: noise,
          outcome: 'failed',
          reason: noise,
          output: noise,
        });
        const text = testText(testReport([one], 1), plain);
        assert.doesNotMatch(
          text.replaceAll('\n', ''),
          /\p{Cc}|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{Cs}/u,
        );
        assert.equal(text.split('\n').length, 7);
      }),
    );
  });

  it('colours only when asked to', () => {
    const start = String.fromCharCode(27);
    assert.ok(!testText(report, plain).includes(start));
    assert.ok(testText(report, { colour: true }).includes(`${start}[31m✗ failed`));
  });

  it('says that there were no tests', () => {
    assert.equal(testText(testReport([], 1), plain), 'no tests\n');
  });
});
