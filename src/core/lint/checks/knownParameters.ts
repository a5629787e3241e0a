/** The least and the greatest value of a parameter; chat completion interfaces refuse what is outside. */
export interface ParameterRange {
  readonly least: number;
  readonly greatest: number;
  readonly whole?: true;
}

const unbounded = Number.MAX_SAFE_INTEGER;

/** Numeric parameters under the names that `Prompt.parameters` has them (OpenAI API reference, "Create chat completion"). */
export const parameterRanges: ReadonlyMap<string, ParameterRange> = new Map([
  ['temperature', { least: 0, greatest: 2 }],
  ['topP', { least: 0, greatest: 1 }],
  ['topK', { least: 1, greatest: unbounded, whole: true }],
  ['maxTokens', { least: 1, greatest: unbounded, whole: true }],
  ['frequencyPenalty', { least: -2, greatest: 2 }],
  ['presencePenalty', { least: -2, greatest: 2 }],
  ['seed', { least: -unbounded, greatest: unbounded, whole: true }],
]);

const others =
  'stop responseFormat logitBias logprobs topLogprobs n user stream tools toolChoice parallelToolCalls allowMultipleToolCalls additionalProperties reasoningEffort verbosity maxCompletionTokens minP repetitionPenalty safetySettings thinkingConfig thinkingBudget version apiKey responseModalities metadata store serviceTier contextCache'.split(
    ' ',
  );

const known = [...parameterRanges.keys(), ...others];
const forms = new Map(known.map(name => [form(name), name]));

/** Whether some provider knows the parameter, in camel or snake case. */
export function isKnownParameter(name: string): boolean {
  return forms.has(form(name));
}

/** The numeric parameter that `name` is probably a slip of, by at most two letters. */
export function meantParameter(name: string): string | undefined {
  return [...parameterRanges.keys(), 'stop'].find(
    key => key.length > 3 && distance(form(key), form(name)) <= (key.length > 5 ? 2 : 1),
  );
}

function form(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, swap));
    }
    row = next;
  }
  return row[b.length]!;
}
