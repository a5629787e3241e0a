import type { MappedText } from '../mappedText.ts';
import { expectMap, listAt, mapAt, textAt } from './fields.ts';
import type { Evaluator, StringTest } from './model.ts';
import type { Reporter } from './reporter.ts';
import { isNull, valueAt, type YamlMap, type YamlNode } from './yamlNode.ts';

export interface Evaluators {
  readonly evaluators: readonly Evaluator[];
  /** The texts in them that are templates. */
  readonly templates: readonly MappedText[];
}

/** In the order of GitHub Models: of several in one evaluator only the first counts. */
const stringTests: readonly StringTest[] = ['equals', 'contains', 'startsWith', 'endsWith'];

/** The least score that passes where the evaluator names none. */
const defaultThreshold = 0.5;

/** Reads `evaluators`: a list of maps with `name` and one of `string`, `llm` or `uses`. */
export function readEvaluators(map: YamlMap | undefined, report: Reporter): Evaluators {
  const templates: MappedText[] = [];
  const items = listAt(map, 'evaluators', report)?.items ?? [];
  const evaluators = items.flatMap((item, i) => evaluatorOf(item, i) ?? []);
  return { evaluators, templates };

  function evaluatorOf(item: YamlNode, index: number): Evaluator | undefined {
    const evaluator = item.kind === 'map' ? item : undefined;
    if (!evaluator) {
      report.error(item.range, 'each evaluator must be a map with `name` and `string`, `llm` or `uses`');
      return undefined;
    }
    const name = textAt(evaluator, 'name', report)?.text ?? `evaluator ${index + 1}`;
    const base = { name, file: report.file, range: item.range };
    const has = (key: string) => !isNull(valueAt(evaluator, key));
    if (has('string')) {
      const test = stringTest(mapAt(evaluator, 'string', report));
      return test && { ...base, ...test };
    }
    if (has('llm')) {
      const judge = llm(mapAt(evaluator, 'llm', report));
      return judge && { ...base, ...judge };
    }
    const uses = textAt(evaluator, 'uses', report);
    if (uses) {
      report.warning(uses.range, 'this built-in evaluator cannot run here; write it as `string` or `llm`');
      return { ...base, kind: 'unsupported', uses: uses.text };
    }
    if (!has('uses'))
      report.error(item.range, 'this evaluator checks nothing; add `string`, `llm` or `uses`');
    return undefined;
  }

  function stringTest(map: YamlMap | undefined) {
    const test = stringTests.find(key => !isNull(valueAt(map, key)));
    const value = test && textAt(map, test, report);
    if (value && test) {
      templates.push(value);
      return { kind: 'string', test, value: value.text } as const;
    }
    if (map && !test) {
      report.error(map.range, '`string` needs one of equals, contains, startsWith, endsWith');
    }
    return undefined;
  }

  function llm(map: YamlMap | undefined) {
    if (!map) return undefined;
    const modelId = required(map, 'modelId');
    const prompt = required(map, 'prompt');
    const systemPrompt = textAt(map, 'systemPrompt', report);
    const choices = choicesOf(map);
    const threshold = thresholdOf(map);
    if (!modelId || !prompt || !choices || threshold === undefined) return undefined;
    templates.push(...(systemPrompt ? [systemPrompt] : []), prompt);
    return {
      kind: 'llm',
      modelId: modelId.text,
      ...(systemPrompt && { systemPrompt: systemPrompt.text }),
      prompt: prompt.text,
      choices,
      threshold,
    } as const;
  }

  function required(map: YamlMap, key: string): MappedText | undefined {
    if (isNull(valueAt(map, key))) report.error(map.range, `this \`llm\` evaluator needs \`${key}\``);
    return textAt(map, key, report);
  }

  function choicesOf(map: YamlMap) {
    const list = listAt(map, 'choices', report);
    if (!list || list.items.length === 0) {
      report.error(
        list?.range ?? map.range,
        'this `llm` evaluator needs `choices`: a list of `choice` and `score`',
      );
      return undefined;
    }
    const choices = list.items.flatMap(item => {
      const entry = expectMap(item, 'each of `choices`', report);
      const choice = textAt(entry, 'choice', report);
      const score = scoreAt(entry, 'score');
      if (choice && score !== undefined) return [{ choice: choice.text, score }];
      report.error(item.range, 'each of `choices` needs `choice` (text) and `score` (a number from 0 to 1)');
      return [];
    });
    return choices.length === list.items.length ? choices : undefined;
  }

  function thresholdOf(map: YamlMap): number | undefined {
    const node = valueAt(map, 'threshold');
    if (isNull(node)) return defaultThreshold;
    const threshold = scoreAt(map, 'threshold');
    if (threshold === undefined)
      report.error(node?.range ?? map.range, '`threshold` must be a number from 0 to 1');
    return threshold;
  }
}

function scoreAt(map: YamlMap | undefined, key: string): number | undefined {
  const node = valueAt(map, key);
  const score = node?.kind === 'scalar' ? node.value : undefined;
  return typeof score === 'number' && score >= 0 && score <= 1 ? score : undefined;
}
