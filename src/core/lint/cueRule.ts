import type { Severity } from './finding.ts';
import type { Candidate, RuleDocs, TextRule } from './rule.ts';
import { alphabetOf, canStart } from './scan/boundary.ts';
import type { NumberTrigger } from './scan/numbers.ts';
import { patternShape } from './scan/patternShape.ts';

/** Personal data that a word before it tells, or its own shape, or both. */
export interface CuedValue {
  readonly id: string;
  /** As a sentence has it: "Dutch citizen service number". */
  readonly name: string;
  readonly severity: Severity;
  /** Lower-case whole words; a space in one also stands for `_`, `-` or nothing. */
  readonly cues: readonly string[];
  /** Regular expression source of the value without groups that have a name. */
  readonly shape: string;
  /** What may stand between the cue and the value: `far` is 30 characters without a digit, `near` a few small words. */
  readonly gap: 'far' | 'near';
  /** Where it is looked for without a cue: its shape with the digits it holds, or lower-case literals inside of it. */
  readonly numbers?: NumberTrigger;
  readonly keywords?: readonly string[];
  /** Regular expression source of what of the value may stand before such a literal or its first word with a digit. */
  readonly lead?: string;
  /** The name of the variable that can take its place. */
  readonly variable: string;
  /** The characters that a value without a cue may not follow. */
  readonly before?: RegExp;
  readonly judge: (candidate: Candidate, cued: boolean) => number | undefined;
}

const letter = 'A-Za-z\u00C0-\u024F\u0370-\u04FF';
const smallWords =
  'number|num|numero|número|numéro|nummer|nr|no|id|is|was|card|code|ist|lautet|est|es|el|é|er|är|on|of|de|my|the|in|am|le|il|om|n';
const between = `[^${letter}\\d\\n]{0,4}`;
const gaps = {
  far: '[^\\d]{0,30}?',
  near: `${between}(?:(?:${smallWords})(?![${letter}])${between}){0,3}(?:\\\\?n?\\s{0,8})?${between}`,
};
const wordStart = `(?:(?<![${letter}])|(?<=\\\\[nrt]))`;
const wordEnd = '(?![A-Za-z0-9]|[-./:]\\d)';
const beforeCued = alphabetOf(/[A-Za-z0-9]/);
const beforeBare = alphabetOf(/[\w.+/,:$€£#-]/);
const lookBack = 100;

/** The rule for such a value. It is tried at its cues, its numbers and its literals, and nowhere else. */
export function cueRule(value: CuedValue): TextRule {
  const { cues, shape, numbers, keywords = [], lead } = value;
  const cue =
    cues.length > 0
      ? `${wordStart}(?:${cues.map(cueSource).join('|')})s?(?![${letter}])${gaps[value.gap]}`
      : '';
  const bare = value.before ? alphabetOf(value.before) : beforeBare;
  const cueAtEnd = new RegExp(`${cue}$`, 'i');
  return {
    kind: 'text',
    id: value.id,
    group: 'pii',
    severity: value.severity,
    title: `${value.name} in the text`,
    keywords: [...new Set([...cues.flatMap(spellings), ...keywords])],
    ...(keywords.length === 0 ? { wholeWords: true } : {}),
    ...(numbers ? { numbers: numbersWith(lead, numbers) } : {}),
    pattern: new RegExp(
      backFrom(lead && `(?:${lead})?`, `${cue ? `(?:${cue})?` : ''}(?<value>${shape})${wordEnd}`),
      'diy',
    ),
    validate: candidate => {
      const { text, start } = candidate;
      const cued = cue !== '' && cueAtEnd.test(text.slice(Math.max(0, start - lookBack), start));
      return canStart(text, start, cued ? beforeCued : bare) ? value.judge(candidate, cued) : undefined;
    },
    fix: { kind: 'variable', name: value.variable },
    docs: docsOf(value.name),
  };
}

function numbersWith(lead: string | undefined, numbers: NumberTrigger): NumberTrigger {
  const { leastDigits } = patternShape(new RegExp(numbers.shape));
  const shape = backFrom(lead && `(?:${lead})?`, `(?:${numbers.shape})${wordEnd}`);
  return { digits: leastDigits, ...numbers, shape };
}

/** Goes back over `lead` from where it is tried, then ahead over `ahead`, so that one expression serves cues and values. */
function backFrom(lead: string | undefined, ahead: string): string {
  return lead ? `(?<=(?=${ahead})${lead})` : ahead;
}

function cueSource(cue: string): string {
  return cue.replace(/[.()/]/g, '\\$&').replaceAll(' ', '[ _-]?');
}

function spellings(cue: string): readonly string[] {
  return cue.includes(' ') ? [' ', '_', '-', ''].map(joiner => cue.replaceAll(' ', joiner)) : [cue];
}

function docsOf(name: string): RuleDocs {
  return {
    what: `The text holds what has the shape of a ${name}.`,
    why: 'It tells who somebody is, and a prompt is kept by every provider it is sent to.',
    fix: 'Put a variable in its place, or leave it out.',
  };
}
