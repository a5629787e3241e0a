import type { Outcome, ReplySource, TestReport, TestResult } from '../evals/outcome.ts';
import { weakestSource } from '../evals/weakestSource.ts';
import { duration, sourceNote, summaryLine, testName, testReasons } from './testWords.ts';
import { visibleText } from './visibleText.ts';

/** Symbol, word and ANSI colour of each outcome. */
const marks: Record<Outcome, readonly [symbol: string, word: string, colour: number]> = {
  passed: ['✓', 'passed', 32],
  failed: ['✗', 'failed', 31],
  errored: ['!', 'errored', 33],
  skipped: ['○', 'skipped', 90],
  overBudget: ['!', 'over budget', 33],
};

/** The longest name that lines are padded to, and how much of a reply is shown, in characters. */
const nameWidth = 40;
const replyWidth = 200;

/**
 * The report for a person: one table per prompt and model, reasons indented below the test they belong to, a summary last.
 * Every line about a test whose reply was not live says so. What a model or a file wrote cannot move the cursor: control
 * characters come out as escapes.
 */
export function testText({ summary, results }: TestReport, options: { readonly colour: boolean }): string {
  const paint = (code: number, text: string): string =>
    options.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  const groups = Map.groupBy(results, ({ prompt, version, model }) =>
    visibleText(heading(prompt, version, model)),
  );
  const tables = [...groups].map(([title, tests]) => {
    return [paint(1, title) + label(weakestSource(tests)), ...tests.flatMap(rows(tests, paint))];
  });
  const note = sourceNote(results);
  const last = `${summaryLine(summary)}${note === undefined ? '' : ` [${note}]`}`;
  return `${[...tables, [last]].map(lines => lines.join('\n')).join('\n\n')}\n`;
}

function heading(prompt: string, version: number, model: string): string {
  return `${prompt} · ${version === 0 ? 'working copy' : `version ${version}`} · ${model || 'no model'}`;
}

function rows(
  tests: readonly TestResult[],
  paint: (code: number, text: string) => string,
): (test: TestResult) => readonly string[] {
  const longest = tests.reduce((most, test) => Math.max(most, lengthOf(visibleText(testName(test)))), 0);
  const width = Math.min(nameWidth, longest);
  return test => {
    const [symbol, word, colour] = marks[test.outcome];
    const name = visibleText(testName(test));
    const padded = name + ' '.repeat(Math.max(0, width - lengthOf(name)));
    const { input, output } = test.tokens;
    const figures =
      test.output === undefined ? '' : `  ${duration(test.latencyMs)}, ${input}+${output} tokens`;
    const source = label(test.source);
    const line = `  ${paint(colour, `${symbol} ${word.padEnd(7)}`)}  ${padded}${figures}${source}`;
    return [line.trimEnd(), ...details(test).map(detail => `      ${detail}${source}`)];
  };
}

function details(test: TestResult): readonly string[] {
  const reasons = testReasons(test).map(visibleText);
  if (test.outcome !== 'failed' || test.output === undefined) return reasons;
  const characters = [...visibleText(test.output)];
  const more = characters.length > replyWidth ? '…' : '';
  return [...reasons, `reply: ${characters.slice(0, replyWidth).join('')}${more}`];
}

function label(source: ReplySource): string {
  return source === 'live' ? '' : `  [${source}]`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
