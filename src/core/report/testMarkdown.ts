import type { Outcome, TestReport, TestResult } from '../evals/outcome.ts';
import { duration, sourceNote, summaryLine, testName, testReasons } from './testWords.ts';
import { visibleText } from './visibleText.ts';

const marks: Record<Outcome, string> = {
  passed: '✓ passed',
  failed: '✗ **failed**',
  errored: '! **errored**',
  skipped: '○ skipped',
  overBudget: '! **over budget**',
};

/**
 * The report as a GitHub-flavoured Markdown table. Names and reasons stand in code spans, so that nothing a model or a file
 * wrote becomes a link, an image, a mention or markup where the report is pasted.
 */
export function testMarkdown({ summary, results }: TestReport): string {
  const note = sourceNote(results);
  const head = `**${summaryLine(summary)}**${note === undefined ? '' : ` (${note})`}`;
  if (results.length === 0) return `${head}\n`;
  const table = [
    '| prompt | model | test | result | source | time |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  return `${[head, '', ...table, ...results.map(row)].join('\n')}\n`;
}

function row(test: TestResult): string {
  const reasons = testReasons(test).map(reason => `<br>${code(reason)}`);
  const time = test.output === undefined ? '' : duration(test.latencyMs);
  const version = test.version === 0 ? '' : ` v${test.version}`;
  const about = [`${code(test.prompt)}${version}`, code(test.model || 'none'), code(testName(test))];
  return `| ${[...about, marks[test.outcome] + reasons.join(''), test.source, time].join(' | ')} |`;
}

/** A code span that holds `text` whatever it is. A bar would end the table cell, so it becomes a broken one. */
function code(text: string): string {
  const content = visibleText(text).replaceAll('|', '¦');
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  return longest > 0 || content.trim() === '' ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}
