import type { TestReport, TestResult } from '../evals/outcome.ts';
import { testName, testReasons } from './testWords.ts';

/** What is no character of XML 1.0 (section 2.2), and the C1 controls, which it discourages. */
const forbidden = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The report as JUnit XML: a suite per prompt and model, a case per test. A reply that is not right is a failure, a test
 * without a verdict an error. Each suite says as the property `source` where its replies came from.
 */
export function junit({ summary, results }: TestReport): string {
  const groups = Map.groupBy(results, ({ prompt, model }) => `${prompt} [${model || 'no model'}]`);
  const suites = [...groups].map(([name, tests]) => suite(name, tests));
  const head = `<testsuites name="promptward" ${counts(results)} time="${seconds(summary.durationMs)}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, '</testsuites>', ''].join('\n');
}

function suite(name: string, tests: readonly TestResult[]): string {
  const time = tests.reduce((sum, test) => sum + test.latencyMs, 0);
  const sources = [...new Set(tests.map(test => test.source))].join(' ');
  return [
    `  <testsuite name="${xmlText(name)}" ${counts(tests)} time="${seconds(time)}">`,
    `    <properties><property name="source" value="${sources}"/></properties>`,
    ...tests.map(testCase),
    '  </testsuite>',
  ].join('\n');
}

function counts(tests: readonly TestResult[]): string {
  const failures = tests.filter(test => test.outcome === 'failed').length;
  const skipped = tests.filter(test => test.outcome === 'skipped').length;
  const errors = tests.filter(test => test.outcome === 'errored' || test.outcome === 'overBudget').length;
  return `tests="${tests.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}

function testCase(test: TestResult): string {
  const name = `name="${xmlText(testName(test))}" classname="${xmlText(test.prompt)}"`;
  const open = `    <testcase ${name} time="${seconds(test.latencyMs)}"`;
  if (test.outcome === 'passed') return `${open}/>`;
  const reasons = testReasons(test);
  const message = `message="${xmlText(reasons[0] ?? test.outcome)}"`;
  const element = { failed: 'failure', errored: 'error', overBudget: 'error', skipped: 'skipped' }[
    test.outcome
  ];
  const body = element === 'skipped' ? `<skipped ${message}/>` : full(element, message, test, reasons);
  return `${open}>\n      ${body}\n    </testcase>`;
}

function full(element: string, message: string, test: TestResult, reasons: readonly string[]): string {
  const reply = test.output === undefined ? [] : [`reply (${test.source}): ${test.output}`];
  return `<${element} ${message} type="${test.outcome}">${xmlText([...reasons, ...reply].join('\n'))}</${element}>`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function xmlText(text: string): string {
  const special: Readonly<Record<string, string>> = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
    ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
  };
  return text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, character => special[character] ?? '');
}
