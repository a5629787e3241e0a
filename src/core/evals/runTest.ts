import { guard as builtIn, type Guard } from '../lint/guard.ts';
import type { ModelReply } from '../ports.ts';
import { renderPrompt } from '../prompt/render.ts';
import { check } from './assertions/check.ts';
import { offlineModel } from './offline.ts';
import type { AssertionResult, Outcome, ReplySource, TestResult } from './outcome.ts';
import type { PlannedTest } from './plan.ts';
import type { RunOptions } from './run.ts';
import { weakestSource } from './weakestSource.ts';

/** Runs one planned test to its end; cancelled, blocked and failing calls included, it always ends in a result. */
export async function runTest(planned: PlannedTest, options: RunOptions): Promise<TestResult> {
  const { prompt, models, signal, onText, guard = builtIn } = options;
  const { test, repeat, model, values, blocked } = planned;
  const source = model === offlineModel ? 'offline' : (options.source ?? 'live');
  const about = {
    prompt: prompt.path,
    version: options.version,
    sha256: options.sha256,
    model: guard(model, 'report').text,
    test,
    repeat,
  };
  const nothing = { latencyMs: 0, tokens: { input: 0, output: 0 }, costUsd: 0 };
  const noReply = (outcome: Outcome, reason: string): TestResult => {
    return { ...about, outcome, source, assertions: [], reason: guard(reason, 'report').text, ...nothing };
  };

  if (blocked) return noReply(blocked.outcome, blocked.reason);
  if (signal.aborted) return noReply('skipped', 'cancelled');
  const rendered = renderPrompt(prompt, values);
  if (!rendered.ok) return noReply('errored', rendered.reason);

  const { parameters, responseFormat } = prompt;
  const request = { model, messages: rendered.messages, parameters };
  const answer = await models.complete(
    responseFormat === undefined ? request : { ...request, responseFormat },
    signal,
    onText && (delta => onText(delta, planned)),
  );
  if (!answer.ok) {
    if (signal.aborted) return noReply('skipped', 'cancelled');
    return { ...noReply('errored', answer.error.message), costUsd: costOf(source) };
  }

  const replies: ModelReply[] = [answer.reply];
  const assertions: AssertionResult[] = [];
  const problems: string[] = [];
  for (const evaluator of prompt.evaluators) {
    const checked = await check(evaluator, answer.reply.text, values, options);
    if (checked.reply) replies.push(checked.reply);
    if (checked.ok) assertions.push(masked(checked.result, guard));
    else problems.push(`${evaluator.name}: ${checked.reason}`);
  }
  const cancelled = problems.length > 0 && signal.aborted;
  const reason = cancelled ? 'cancelled' : problems.join('; ');
  return {
    ...about,
    outcome: cancelled ? 'skipped' : outcomeOf(problems, assertions),
    source: weakestSource(replies),
    assertions,
    ...(reason === '' ? {} : { reason: guard(reason, 'report').text }),
    latencyMs: answer.reply.latencyMs,
    tokens: sum(replies),
    costUsd: replies.some(reply => reply.source === 'live') ? 'unknown' : 0,
    output: guard(answer.reply.text, 'report').text,
  };
}

function masked({ name, reason, ...result }: AssertionResult, guard: Guard): AssertionResult {
  const why = reason === undefined ? {} : { reason: guard(reason, 'report').text };
  return { ...result, name: guard(name, 'report').text, ...why };
}

function outcomeOf(problems: readonly string[], assertions: readonly AssertionResult[]): Outcome {
  if (problems.length > 0) return 'errored';
  return assertions.every(assertion => assertion.pass) ? 'passed' : 'failed';
}

function costOf(source: ReplySource): TestResult['costUsd'] {
  return source === 'live' ? 'unknown' : 0;
}

function sum(replies: readonly ModelReply[]): TestResult['tokens'] {
  const input = replies.reduce((total, reply) => total + reply.tokens.input, 0);
  const output = replies.reduce((total, reply) => total + reply.tokens.output, 0);
  return { input, output };
}
