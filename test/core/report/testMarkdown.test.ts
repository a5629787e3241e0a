import assert from 'node:assert/strict';
import fc from 'fast-check';
import { testReport } from '../../../src/core/evals/summary.ts';
import { testMarkdown } from '../../../src/core/report/testMarkdown.ts';
import { result } from '../evals/fixtures.ts';
import { report } from './testReports.ts';

describe('testMarkdown', () => {
  it('reads like this', () => {
    const failed = result({
      outcome: 'failed',
      source: 'replay',
      costUsd: 0,
      reason: 'a|b `c` <b>',
      version: 0,
    });
    const expected = `**1 passed, 1 failed in 10 ms; 24 tokens in, 60 out; cost unknown** (replay: recorded replies)

| prompt | model | test | result | source | time |
| --- | --- | --- | --- | --- | --- |
| \`greet.prompt.yml\` v3 | \`openai/gpt-4o-mini\` | \`row 1\` | ✓ passed | live | 320 ms |
| \`greet.prompt.yml\` | \`openai/gpt-4o-mini\` | \`row 1\` | ✗ **failed**<br>\`\` a¦b \`c\` <b> \`\` | replay | 320 ms |
`;
    assert.equal(testMarkdown(testReport([result(), failed], 10)), expected);
  });

  it('has one row of six cells for each test, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), noise => {
        const one = result({ test: noise, prompt: noise, model: noise, outcome: 'errored', reason: noise });
        const lines = testMarkdown(testReport([one], 1)).split('\n');
        assert.equal(lines.length, 6);
        assert.equal(lines[4]?.split('|').length, 8);
      }),
    );
  });

  it('keeps every text inside a code span', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', ' ', 'a', '|', '\\', '<') }), noise => {
        const [row = ''] = testMarkdown(testReport([result({ test: noise })], 1))
          .split('\n')
          .slice(4);
        const cell = row.split(' | ')[2] ?? '';
        const fence = /^`+/.exec(cell)?.[0] ?? '';
        const inside = cell.slice(fence.length, -fence.length);
        assert.ok(cell.endsWith(fence) && fence.length > 0);
        assert.ok([...inside.matchAll(/`+/g)].every(run => run[0].length !== fence.length));
      }),
    );
  });

  it('shows every outcome, and says that there were no tests', () => {
    const text = testMarkdown(report);
    for (const word of ['✓ passed', '✗ **failed**', '! **errored**', '○ skipped', '! **over budget**'])
      assert.ok(text.includes(word));
    assert.equal(testMarkdown(testReport([], 1)), '**no tests**\n');
  });
});
