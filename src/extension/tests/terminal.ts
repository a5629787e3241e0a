import type { TestResult } from '../../core/evals/outcome.ts';
import { visibleText } from '../../core/report/visibleText.ts';

const marks: Readonly<Record<TestResult['outcome'], string>> = {
  passed: '✓',
  failed: '✗',
  errored: '!',
  skipped: '○',
  overBudget: '$',
};

/** What the Test Results terminal says about one result. Control characters of a model's text are made visible. */
export function resultLines(result: TestResult): readonly string[] {
  const source = result.source === 'live' ? '' : ` [${result.source}]`;
  const head = `  ${marks[result.outcome]} ${result.test}  ${result.outcome}${source}  ${result.model}`;
  const reasons = result.assertions
    .filter(a => !a.pass)
    .map(a => `      ${a.name}: ${a.reason ?? 'did not pass'}`);
  const reason = result.reason ? [`      ${result.reason}`] : [];
  const output = result.output === undefined ? [] : result.output.split('\n').map(line => `      | ${line}`);
  return [head, ...reason, ...reasons, ...output].map(visibleText);
}

/** Text for a terminal, whose lines end in CR LF. */
export function terminalText(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
