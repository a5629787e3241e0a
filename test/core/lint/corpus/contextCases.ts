import { type Case, caseOf } from './case.ts';
import { type SettingForm, settingForms } from './forms/settingForms.ts';
import { password, passwordSentences } from './kinds/passwords.ts';
import { type Setting, settings } from './kinds/settings.ts';
import { secret } from './marks.ts';
import { type Random, randomOf } from './random.ts';
import { rotated } from './secretCases.ts';

const formsPerSetting = 8;
const passwordsPerSentence = 2;

/** Credentials that only the words around them tell: keys of services by their name, passwords by a sentence. */
export function contextCases(): readonly Case[] {
  return [
    ...settings.flatMap((setting, index) =>
      rotated(settingForms, index, formsPerSetting).map(form => settingCase(setting, form)),
    ),
    ...Object.entries(passwordSentences).flatMap(([language, sentences]) =>
      sentences.flatMap((sentence, index) =>
        Array.from({ length: passwordsPerSentence }, (_, turn) =>
          passwordCase(language, sentence, index, turn),
        ),
      ),
    ),
  ];
}

export function settingText(
  [, name, words, make]: Setting,
  { template }: SettingForm,
  random: Random,
): string {
  const value = secret(make(random));
  return template
    .replaceAll('%n', name)
    .replaceAll('%l', name.toLowerCase())
    .replaceAll('%k', camelCase(name))
    .replaceAll('%b', name.toLowerCase().replaceAll('_', '-'))
    .replaceAll('%w', words)
    .replaceAll('%s', () => value);
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(.)/gu, (_, letter: string) => letter.toUpperCase());
}

export function passwordSentence(sentence: string, random: Random): string {
  return sentence.replaceAll('%s', () => secret(password(random)));
}

function settingCase(setting: Setting, form: SettingForm): Case {
  const [kind] = setting;
  const { id, group, path } = form;
  return caseOf(
    { set: 'in-context', group, kind, form: id, path },
    settingText(setting, form, randomOf(`${kind} in ${id}`)),
  );
}

function passwordCase(language: string, sentence: string, index: number, turn: number): Case {
  return caseOf(
    { set: 'in-context', group: 'prose', kind: `password-${language}`, form: `sentence-${index}-${turn}` },
    passwordSentence(sentence, randomOf(`password ${language} ${index} ${turn}`)),
  );
}
