import { type Case, caseOf } from './case.ts';
import { carriers } from './forms/carriers.ts';
import { fill } from './forms/form.ts';
import { bare } from './marks.ts';
import { piiKinds } from './piiCases.ts';
import { randomOf } from './random.ts';
import { rotated } from './secretCases.ts';
import { identifierCarriers, identifiers } from './traps/identifiers.ts';
import { nearCueTexts } from './traps/nearCues.ts';
import { personalTrapTexts } from './traps/personalTexts.ts';
import { blanks, prefixes, references, settingsWithReference } from './traps/placeholders.ts';
import { trapTexts } from './traps/texts.ts';

/** Texts on which no finding may be made. */
export function trapCases(): readonly Case[] {
  return [
    ...Object.entries({ ...trapTexts, ...personalTrapTexts, ...nearCueTexts }).flatMap(([topic, texts]) =>
      texts.flatMap((text, index) => [
        trap(topic, `alone-${index}`, text),
        // A byte order mark is one at the start of a text only.
        ...(text.startsWith('\ufeff') ? [] : around(topic, index, text)),
      ]),
    ),
    ...prefixes.flatMap((prefix, index) =>
      rotated(blanks, index, 7).map(blank =>
        trap('placeholder', `${prefix}${blank}`, fill(carriers[(index * 7) % 30] ?? '%s', prefix + blank)),
      ),
    ),
    ...references.flatMap((reference, index) =>
      rotated(settingsWithReference, index, 4).map(setting =>
        trap('reference', `${reference} in ${setting}`, fill(setting, reference)),
      ),
    ),
    ...Object.entries(identifiers).flatMap(([id, make], index) =>
      rotated(identifierCarriers, index, 4).map((carrier, turn) =>
        trap('identifier', `${id}-${turn}`, fill(carrier, make(randomOf(`${id} ${turn}`)))),
      ),
    ),
    ...wrongCheckDigits(),
  ];
}

/** Numbers without a check digit, and those that have the form of a telephone number. */
const uncheckable = new Set(
  'uk-nino uk-nhs us-ssn us-itin us-mbi in-pan my-mykad id-nik pk-cnic ng-nin'.split(' '),
);

/** Numbers whose check digit is wrong, without a word before them. */
function wrongCheckDigits(): readonly Case[] {
  return piiKinds
    .filter(({ id, tier }) => tier === 'checked' && /^(?:card|iban|\w\w)-/u.test(id) && !uncheckable.has(id))
    .map(({ id, make }) => {
      const value = bare(make(randomOf(`wrong ${id}`)));
      return trap('wrong-check-digit', id, `The article ${lastDigitChanged(value)} is back in stock.`);
    });
}

function lastDigitChanged(value: string): string {
  return value.replace(/\d(?=\D*$)/u, digit => String((Number(digit) + 1) % 10));
}

/** The same text inside of a longer one, and inside of a message. */
function around(topic: string, index: number, text: string): readonly Case[] {
  const inside = `Read the note below.\n\n${text}\n\nAnswer in two sentences.`;
  const inPrompt = trap(topic, `in-prompt-${index}`, inside);
  // A template in a message is a variable, which is judged by where it stands.
  return text.includes('{')
    ? [inPrompt]
    : [inPrompt, trap(topic, `in-message-${index}`, message(inside), 'case.prompt.yml')];
}

function message(text: string): string {
  return `messages:\n  - role: user\n    content: ${JSON.stringify(text)}\n`;
}

function trap(kind: string, form: string, text: string, path?: string): Case {
  return caseOf({ set: 'trap', group: 'none', kind, form, path }, text);
}
