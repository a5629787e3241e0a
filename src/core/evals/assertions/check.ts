import type { Json } from '../../json.ts';
import type { Evaluator } from '../../prompt/model.ts';
import type { Checked, JudgeOptions } from './checked.ts';
import { checkWithJudge } from './judge.ts';
import { checkText } from './text.ts';

/** Judges `completion` by one evaluator. Only an `llm` one asks a model. */
export async function check(
  evaluator: Evaluator,
  completion: string,
  values: Readonly<Record<string, Json>>,
  options: JudgeOptions,
): Promise<Checked> {
  switch (evaluator.kind) {
    case 'string':
      return checkText(evaluator, completion, values, options.guard);
    case 'llm':
      return checkWithJudge(evaluator, completion, values, options);
    case 'unsupported':
      return { ok: false, reason: `${evaluator.uses} is not supported` };
  }
}
