import { parseRegex, type RegexPart } from '../../../../src/core/lint/regex/parseRegex.ts';
import type { TextRule } from '../../../../src/core/lint/rule.ts';

/** How many times a repeat with a high upper bound, or with none, is written out. */
const manyTimes = 400;
const longestShape = 4000;
const afterKeyword = ['', ' ', '1 ', ': ', '\n', 'aB3-'];
const openers = ['(', '[', '<', '"', '\\', '=', '-', '\u200B'];
const bodies = ['a', '1', ' ', 'aB3', '1 '];
const characters = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...['\n', '\t', '\u00A0', 'é', 'ß', 'ж', 'ω', '名', 'か', '각', '\u200B', '\u202E', '\uFE0F'],
  ...['\u{1D400}', '\u{E0041}'],
];

/**
 * Texts of `size` characters that come near to matches of a rule as often as they can: its keywords over and over, with
 * openers and long bodies, and values of its own shape, whole, cut short, and with a wrong character at their end.
 */
export function hostileTexts(rule: TextRule, size: number): readonly string[] {
  const { keywords, pattern, also = [], numbers } = rule;
  const words = spread([...keywords, ...also.flatMap(other => other.keywords)], 2);
  const first = words[0] ?? '';
  const patterns = [pattern, ...spread(also, 4).map(other => other.pattern)];
  const shapes = [...patterns, ...(numbers ? [new RegExp(numbers.shape, 'i')] : [])].flatMap(shapesOf);
  const units = [
    ...words.flatMap(word => afterKeyword.map(after => word + after)),
    ...openers.map(opener => first + opener),
    ...shapes.flatMap(shape => [
      `${shape} `,
      shape.slice(0, -1),
      `${shape}~`,
      `${first} ${shape.slice(0, -1)}~`,
    ]),
  ];
  return [
    ...[...new Set(units)].filter(unit => unit !== '').map(unit => filled(unit, size)),
    ...bodies.map(body => first + filled(body, size - 2 * first.length) + first),
    filled(first || '1', size >> 1) + filled('aB3', size >> 1),
  ];
}

/** Texts that a pattern matches, were it not for some of its look-arounds: with the fewest repeats, and with many. */
function shapesOf(pattern: RegExp): readonly string[] {
  const part = parseRegex(pattern.source);
  if (!part) throw new Error(`A group of an unknown kind: ${pattern.source}`);
  const taken = new Map<string, readonly string[]>();
  const charactersOf = (source: string): readonly string[] => {
    const one = new RegExp(`^(?:${source})$`, pattern.flags.replace(/[dgy]/g, ''));
    const found = taken.get(source) ?? characters.filter(character => one.test(character));
    taken.set(source, found);
    return found;
  };
  /** `turn` chooses among characters and branches. */
  const write = (from: RegexPart, turn: number, repeats: number): string => {
    switch (from.kind) {
      case 'character': {
        const found = charactersOf(from.source);
        return found[(turn * 7) % Math.max(1, found.length)] ?? '';
      }
      case 'sequence':
        return from.parts.map((inner, index) => write(inner, turn + index, repeats)).join('');
      case 'choice':
        return write(from.branches[turn % from.branches.length]!, turn >> 1, repeats);
      case 'repeat':
        return Array.from({ length: Math.max(from.least, Math.min(from.most, repeats)) }, (_, index) =>
          write(from.part, turn + index, repeats),
        ).join('');
      case 'look':
        return from.negative ? '' : write(from.part, turn, repeats);
      default:
        return '';
    }
  };
  const made = [
    [0, 0],
    [3, 0],
    [0, 2],
    [1, manyTimes],
    [10, manyTimes],
  ].map(([turn, repeats]) => write(part, turn!, repeats!).slice(0, longestShape));
  return [...new Set(made)].filter(shape => shape.length > 1);
}

function filled(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** At most `count` of the values, from all over the list. */
function spread<T>(values: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(values.length / count));
  return values.filter((_, index) => index % step === 0).slice(0, count);
}
