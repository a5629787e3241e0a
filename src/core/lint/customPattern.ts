import { parseRegex, type RegexPart } from './regex/parseRegex.ts';
import { Re2Pattern } from './regex/re2Pattern.ts';

/** The longest source of a pattern, in characters. */
export const longestPattern = 300;
/** How far from its keywords a pattern without a bound is looked for. */
export const farthest = 1000;
/** How many characters V8 may look at from one place: with more, its worst case is slower than RE2's usual one. */
const mostSteps = 250;

export type CheckedPattern =
  | {
      readonly ok: true;
      readonly pattern: RegExp;
      /** Whether V8 runs it; else RE2 does, which is linear whatever the pattern, and slower. */
      readonly provablyLinear: boolean;
      /** How long a match can be; at most `farthest`. */
      readonly longest: number;
    }
  | { readonly ok: false; readonly reason: string };

/** The lengths that a part can match, in how many ways it does, and what a matcher looks at that tries them all. */
interface Cost {
  readonly least: number;
  readonly most: number;
  readonly ways: number;
  readonly steps: number;
}

/**
 * A pattern (JavaScript syntax) whose time is linear in the text. V8 runs it where the number of steps from one place is
 * proved to be small, whatever the text: that is so for bounded repeats with few combinations. All else runs through RE2,
 * which knows no back-references and no look-around. The reason of a refusal says what to write.
 */
export function checkPattern(source: string): CheckedPattern {
  const no = (reason: string): CheckedPattern => ({ ok: false, reason });
  if (source === '') return no('the pattern is empty');
  if (source.length > longestPattern) return no(`the pattern is longer than ${longestPattern} characters`);
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, 'gu');
  } catch (error) {
    return no(`the pattern is no regular expression: ${reasonOf(error)}`);
  }
  const part = parseRegex(source);
  if (!part) return no('the pattern has a group of a kind that is not known here');
  const { least, most, steps } = costOf(part);
  if (least === 0) return no('the pattern matches the empty text; make a part of it required');
  const longest = Math.min(most, farthest);
  if (most <= farthest && steps <= mostSteps && !holds(part, 'backReference'))
    return { ok: true, pattern, provablyLinear: true, longest };
  if (holds(part, 'backReference')) return no('the pattern has a back-reference; write the text itself');
  if (holds(part, 'look'))
    return no(
      'the pattern has a look-around and too many ways to match; give its repeats low upper bounds, such as {1,20}',
    );
  try {
    return { ok: true, pattern: new Re2Pattern(source), provablyLinear: false, longest };
  } catch (error) {
    return no(`RE2 does not take the pattern: ${reasonOf(error)}`);
  }
}

function costOf(part: RegexPart): Cost {
  switch (part.kind) {
    case 'character':
      return { least: 1, most: 1, ways: 1, steps: 1 };
    case 'edge':
    case 'backReference':
      return { least: 0, most: 0, ways: 1, steps: 1 };
    // Once a look-around holds, no other way to match it is tried.
    case 'look':
      return { least: 0, most: 0, ways: 1, steps: costOf(part.part).steps };
    case 'sequence':
      return part.parts.map(costOf).reduce(then, { least: 0, most: 0, ways: 1, steps: 0 });
    case 'choice': {
      const costs = part.branches.map(costOf);
      return {
        least: Math.min(...costs.map(({ least }) => least)),
        most: Math.max(...costs.map(({ most }) => most)),
        ways: costs.reduce((sum, { ways }) => sum + ways, 0),
        steps: costs.reduce((sum, { steps }) => sum + steps, 0),
      };
    }
    case 'repeat':
      return times(costOf(part.part), part.least, part.most);
  }
}

function then(a: Cost, b: Cost): Cost {
  return {
    least: a.least + b.least,
    most: a.most + b.most,
    ways: a.ways * b.ways,
    steps: a.steps + a.ways * b.steps,
  };
}

function times(cost: Cost, least: number, most: number): Cost {
  const lengths = { least: cost.least * least, most: cost.most === 0 ? 0 : cost.most * most };
  let ways = 0;
  let steps = 0;
  for (let count = 0; count <= most; count++) {
    if (count >= least) ways += cost.ways ** count;
    if (count < most) steps += cost.ways ** count * Math.max(1, cost.steps);
    if (steps > mostSteps) return { ...lengths, ways: Infinity, steps: Infinity };
  }
  return { ...lengths, ways, steps };
}

function holds(part: RegexPart, kind: RegexPart['kind']): boolean {
  if (part.kind === kind) return true;
  if (part.kind === 'sequence') return part.parts.some(inner => holds(inner, kind));
  if (part.kind === 'choice') return part.branches.some(inner => holds(inner, kind));
  return 'part' in part && holds(part.part, kind);
}

function reasonOf(error: unknown): string {
  return (error as Error).message.replace(/^.*\/[a-z]*: /s, '');
}
