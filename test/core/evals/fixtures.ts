import type { TestResult } from '../../../src/core/evals/outcome.ts';
import type { RunOptions } from '../../../src/core/evals/run.ts';
import type { ModelErrorKind, ModelOutcome, ModelRequest, Models } from '../../../src/core/ports.ts';
import type { Evaluator, Prompt, StringTest, TestRow } from '../../../src/core/prompt/model.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';

const range = { start: 0, end: 0 };
const file = 'greet.prompt.yml';

export const model = 'openai/gpt-4o-mini';
export const judgeModel = 'openai/gpt-4o';

export function textCheck(
  test: StringTest,
  value: string,
  name: string = test,
): Evaluator & { kind: 'string' } {
  return { kind: 'string', name, file, range, test, value };
}

/** A judge that grades from 1 to 5 and wants at least a 4. */
export function judge(change: Partial<Evaluator & { kind: 'llm' }> = {}): Evaluator & { kind: 'llm' } {
  const choices = [1, 2, 3, 4, 5].map(n => ({ choice: String(n), score: (n - 1) / 4 }));
  const asked = { modelId: judgeModel, prompt: 'Grade: {{completion}}', choices, threshold: 0.75 };
  return { kind: 'llm', name: 'quality', file, range, ...asked, ...change };
}

export function unsupported(uses = 'github/similarity'): Evaluator {
  return { kind: 'unsupported', name: 'similar', file, range, uses };
}

export function row(name: string, values: TestRow['values']): TestRow {
  return { name, values, file, range };
}

/** A prompt that says `Say {{word}}` to the model, with the tests given. */
export function promptWith(
  tests: readonly TestRow[],
  evaluators: readonly Evaluator[],
  user = 'Say {{word}}',
): Prompt {
  const source = `name: greet\nmodel: ${model}\nmessages:\n  - role: user\n    content: ${JSON.stringify(user)}\n`;
  return { ...parsePrompt(file, source).prompt, tests, evaluators };
}

export interface ScriptedModels extends Models {
  readonly requests: ModelRequest[];
}

/** Models in memory that answer as `reply` says; they keep what they were asked. */
export function scripted(reply: (request: ModelRequest) => string | ModelOutcome): ScriptedModels {
  const requests: ModelRequest[] = [];
  return {
    requests,
    async complete(request, signal, onText) {
      requests.push(request);
      await new Promise(resolve => setImmediate(resolve));
      if (signal.aborted) return refused('cancelled', 'cancelled');
      const answer = reply(request);
      if (typeof answer !== 'string') return answer;
      onText?.(answer);
      return said(answer);
    },
  };
}

export function said(text: string, source: TestResult['source'] = 'live'): ModelOutcome {
  return { ok: true, reply: { text, latencyMs: 5, tokens: { input: 10, output: 2 }, source } };
}

export function refused(kind: ModelErrorKind, message: string): ModelOutcome {
  return { ok: false, error: { kind, message } };
}

export function runOptions(prompt: Prompt, models: Models, change: Partial<RunOptions> = {}): RunOptions {
  const { signal } = new AbortController();
  const sha256 = 'ab'.repeat(32);
  return { prompt, models, sha256, version: 1, repeat: 1, concurrency: 4, signal, ...change };
}

export function result(change: Partial<TestResult> = {}): TestResult {
  return {
    prompt: file,
    version: 3,
    sha256: 'ab'.repeat(32),
    model,
    test: 'row 1',
    repeat: 1,
    outcome: 'passed',
    source: 'live',
    assertions: [],
    latencyMs: 320,
    tokens: { input: 12, output: 30 },
    costUsd: 'unknown',
    output: 'Hello',
    ...change,
  };
}
