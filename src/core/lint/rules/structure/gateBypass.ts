import type { Evaluator } from '../../../prompt/model.ts';
import type { PromptRule } from '../../rule.ts';

/** An evaluator whose verdict does not depend on the reply. */
export const gateBypassRule: PromptRule = {
  kind: 'prompt',
  id: 'gate-bypass',
  group: 'structure',
  severity: 'warning',
  title: 'Evaluator whose verdict does not depend on the reply',
  check: ({ prompt }, path) =>
    prompt.evaluators
      .filter(evaluator => evaluator.file === path)
      .flatMap(evaluator => {
        const message = fault(evaluator);
        return message ? [{ range: evaluator.range, message }] : [];
      }),
  docs: {
    what: 'An evaluator passes or fails whatever the model replies: a threshold of 0, choices that all pass or that all fail, or a text test for nothing.',
    why: 'A gate with it is open, or shut, for ever, while the report says that the prompt was tested.',
    fix: 'Give it a threshold, choices and a value that a bad reply does not meet.',
  },
};

function fault(evaluator: Evaluator): string | undefined {
  if (evaluator.kind === 'string') {
    const passes = evaluator.test !== 'equals' && evaluator.value.trim() === '';
    return passes ? 'This evaluator can never fail: every reply has an empty text in it' : undefined;
  }
  if (evaluator.kind !== 'llm') return undefined;
  const { threshold, choices } = evaluator;
  if (threshold === 0) return 'This evaluator can never fail: its threshold is 0';
  if (choices.every(({ score }) => score >= threshold))
    return 'This evaluator can never fail: each of its choices passes';
  if (choices.every(({ score }) => score < threshold))
    return 'This evaluator can never pass: none of its choices reaches the threshold';
  return undefined;
}
