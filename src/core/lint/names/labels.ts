import { letters } from './letters.ts';
import { commonLabels, looseLabels, nameLabels, otherLabels, roleLabels } from './personLabels.ts';

/** What follows a label: the name of a person; a person, or what this person says; a person or anything; no person. */
export type LabelKind = 'name' | 'role' | 'loose' | 'other';

const word = `[${letters}]{1,24}(?:['’.-]{1,2}[${letters}]{1,24}){0,4}\\.?`;
const marks = '\\\\"\'“„«»‘”’*_`\\[\\](){}<「」『』【】 \\t\\u00A0';
const sign = '(?:[:：=＝>|→]{1,2}|[-–—](?= )|(?:is|ist|lautet|est|es|è|é|er|är|on|jest|je|este)(?= )|は)';

/**
 * Regular expression source from where a label begins to where its value does: up to five words, a sign such as `:`, and the
 * marks of YAML, JSON, Markdown, XML and tables around them.
 */
export const labelSource =
  `(?:(?<![${letters}])|(?<=\\\\[nrt])|(?<=[a-z])(?=[A-Z]))${word}(?:[ _,\\u00A0]{1,2}${word}){0,4}?(?: ?\\([^()\\n]{1,25}\\))?` +
  `[${marks}]{0,6}${sign}[${marks}]{0,8}(?:(?:n|\\r?\\n)[ \\t]{0,12}(?:[-*•] {1,2})?[${marks}]{0,4})?`;

const kinds = new Map<string, LabelKind>(
  (
    [
      ['loose', [commonLabels, ...looseLabels]],
      ['role', roleLabels],
      ['name', nameLabels],
      ['other', [otherLabels]],
    ] as const
  ).flatMap(([kind, lists]) =>
    lists.flatMap(list => list.split('|')).map(label => [normal(label), kind] as const),
  ),
);

/** The kind of the label before a value: of the longest one that its last words are. */
export function labelKind(text: string, start: number): LabelKind | undefined {
  const line = text
    .slice(Math.max(0, start - 80), start)
    .replace(
      /(?: (?:is|ist|lautet|est|es|è|é|er|är|on|jest|je|este) )?(?:\([^()]*\)|[^()\p{L}\p{M}])*$/u,
      '',
    );
  const label = normal(/[\p{L}\p{M}'’., _-]*$/u.exec(line)?.[0] ?? '');
  for (let at = 0; at < label.length; at++) {
    const isStart = at === 0 || label[at - 1] === ' ' || label.charCodeAt(at) >= 0xe00;
    const kind = isStart ? kinds.get(label.slice(at)) : undefined;
    if (kind) return kind;
  }
  return undefined;
}

/** Labels that texts are full of, as keywords: only with a sign after them. */
export function signedKeywords(list: string): readonly string[] {
  const marks = [':', ' :', '：', '"', '*', '=', ' =', '>', ' |', '\\'];
  return list.split('|').flatMap(label => marks.map(mark => label + mark));
}

/** Words in lower case with a space between them, those of `camelCase` too. */
function normal(label: string): string {
  return label
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
