import assert from 'node:assert/strict';
import { testReport } from '../../../src/core/evals/summary.ts';
import { testJson } from '../../../src/core/report/testJson.ts';
import { result } from '../evals/fixtures.ts';
import { report } from './testReports.ts';

describe('testJson', () => {
  it('is the report, whatever its texts hold', () => {
    assert.deepEqual(JSON.parse(testJson(report)), JSON.parse(JSON.stringify(report)));
  });

  it('has the members that tools rely on, in this order, and no others', () => {
    const odd = { ...result({ reason: 'why' }), secret: 'x' };
    const parsed = JSON.parse(testJson({ ...testReport([odd], 1) }));
    assert.deepEqual(Object.keys(parsed), ['version', 'summary', 'results']);
    assert.deepEqual(
      Object.keys(parsed.summary).join(' '),
      'passed failed errored skipped overBudget durationMs tokens costUsd',
    );
    assert.deepEqual(
      Object.keys(parsed.results[0]).join(' '),
      'prompt version sha256 model test repeat outcome source assertions reason latencyMs tokens costUsd output',
    );
  });

  it('ends in one newline and holds no hidden character', () => {
    const text = testJson(report);
    assert.ok(text.endsWith('}\n') && !text.endsWith('\n\n'));
    assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}|[\u202a-\u202e\u{e0000}-\u{e007f}]|\p{Cs}/u);
  });
});
