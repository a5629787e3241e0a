import type { Json } from '../../json.ts';
import type { Evaluator, RenderedMessage } from '../../prompt/model.ts';
import { fillTemplate } from '../../prompt/render.ts';
import { offlineModel } from '../offline.ts';
import type { Checked, JudgeOptions } from './checked.ts';
import { verdictOf } from './verdict.ts';

type Judge = Evaluator & { readonly kind: 'llm' };
type Values = Readonly<Record<string, Json>>;

/**
 * Asks the judge model what it thinks of `completion`. The judge's prompts get the row's values and `{{completion}}` in
 * one pass, so that a placeholder inside a completion stays text. A judge whose reply does not end in one of the choices
 * gives no verdict.
 */
export async function checkWithJudge(
  judge: Judge,
  completion: string,
  values: Values,
  { models, judgeModel, signal }: JudgeOptions,
): Promise<Checked> {
  const messages = messagesFor(judge, { ...values, completion });
  if (!messages.ok) return messages;
  const model = judgeModel ?? judge.modelId;
  if (model === offlineModel)
    return { ok: false, reason: 'the offline model cannot judge: run with a real one' };
  const answer = await models.complete({ model, messages: messages.messages, parameters: {} }, signal);
  if (!answer.ok) return { ok: false, reason: `no answer from the judge: ${answer.error.message}` };
  const { reply } = answer;
  const verdict = verdictOf(reply.text, judge.choices);
  if (!verdict) {
    const choices = judge.choices.map(({ choice }) => `"${choice}"`).join(' or ');
    const reason = `judge's reply names no choice: its last line must be ${choices}`;
    return { ok: false, reason, reply };
  }
  const { choice, score } = verdict;
  const pass = score >= judge.threshold;
  const reason = `the judge chose "${choice}": ${score}, where ${judge.threshold} passes`;
  return { ok: true, result: { type: 'llm', name: judge.name, pass, score, reason }, reply };
}

function messagesFor(
  judge: Judge,
  values: Values,
): { ok: true; messages: readonly RenderedMessage[] } | { ok: false; reason: string } {
  const messages: RenderedMessage[] = [];
  for (const [role, template] of [
    ['system', judge.systemPrompt],
    ['user', judge.prompt],
  ] as const) {
    if (template === undefined) continue;
    const filled = fillTemplate('plain', template, values);
    if (!filled.ok) return filled;
    messages.push({ role, content: filled.text });
  }
  return { ok: true, messages };
}
