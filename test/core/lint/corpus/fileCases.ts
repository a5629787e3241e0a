import { type Case, caseOf } from './case.ts';
import { english } from './clean/english.ts';
import { languages } from './clean/languages.ts';
import { body, type Format, formats } from './cleanCases.ts';
import { passwordSentence, settingText } from './contextCases.ts';
import { carriers } from './forms/carriers.ts';
import { fill } from './forms/form.ts';
import { settingForms } from './forms/settingForms.ts';
import type { Tier } from './kind.ts';
import { passwordSentences } from './kinds/passwords.ts';
import { settings } from './kinds/settings.ts';
import { pii } from './marks.ts';
import { introductionTexts } from './nameCases.ts';
import { piiKinds } from './piiCases.ts';
import { type Random, randomOf } from './random.ts';
import { rotated, selfIdentifyingKinds } from './secretCases.ts';

interface Planted {
  readonly tier: Tier;
  readonly kind: string;
  readonly write: (random: Random) => string;
}

const words = settingForms.filter(({ id, path }) => id.startsWith('words') && path === undefined);

const planted: readonly Planted[] = [
  ...selfIdentifyingKinds.map(({ id, tier, shape, make }) => ({
    tier,
    kind: id,
    write: (random: Random) =>
      shape === 'block' ? `\n${make(random)}\n` : fill(random.pick(carriers), make(random)),
  })),
  ...settings.map(setting => ({
    tier: 'in-context' as const,
    kind: setting[0],
    write: (random: Random) => settingText(setting, random.pick(words), random),
  })),
  ...Object.entries(passwordSentences).map(([language, sentences]) => ({
    tier: 'in-context' as const,
    kind: `password-${language}`,
    write: (random: Random) => passwordSentence(random.pick(sentences), random),
  })),
  ...piiKinds.map(({ id, tier, cues, make }) => ({
    tier,
    kind: id,
    write: (random: Random) =>
      `The caller gave this ${random.pick(cues)}: ${pii(make(random))}, please check it.`,
  })),
  ...introductionTexts.map(({ kind, index, write }) => ({
    tier: 'name' as const,
    kind: `${kind}-${index}`,
    write,
  })),
];

const secretsOnly = planted.filter(({ tier }) => tier === 'self-identifying');
const topics = [...Object.keys(english), ...Object.keys(languages)];

/** Whole prompts with a value in them, each kind once, and some with several; in every format and place of the text. */
export function fileCases(): readonly Case[] {
  return [
    ...planted.map((one, index) => fileCase(one.tier, one.kind, [one], index)),
    ...Array.from({ length: 30 }, (_, index) =>
      fileCase('self-identifying', `several-${index}`, rotated(secretsOnly, index, 6), index),
    ),
  ];
}

function fileCase(set: Tier, kind: string, values: readonly Planted[], index: number): Case {
  const format = formats[index % formats.length] as Format;
  const random = randomOf(`file ${set} ${kind}`);
  const paragraphs = body(random.pick(topics), random).split('\n\n');
  for (const { write } of values) paragraphs.splice(random.int(paragraphs.length + 1), 0, write(random));
  return caseOf(
    { set, group: 'file', kind, form: `file-${format.id}`, path: format.path },
    format.write(paragraphs.join('\n\n'), random),
  );
}
