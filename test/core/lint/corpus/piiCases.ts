import { type Case, caseOf } from './case.ts';
import { freeForms, labelledForms, type PiiForm } from './forms/piiForms.ts';
import { contactRows, nationalPhoneRows } from './kinds/contacts.ts';
import { birthRows, documentRows } from './kinds/documents.ts';
import { ibans } from './kinds/ibans.ts';
import { asianIds } from './kinds/idsAsia.ts';
import { easternIds } from './kinds/idsEastern.ts';
import { englishIds } from './kinds/idsEnglish.ts';
import { germanicIds } from './kinds/idsGermanic.ts';
import { latinIds } from './kinds/idsLatin.ts';
import { northernIds } from './kinds/idsNorthern.ts';
import { romanceIds } from './kinds/idsRomance.ts';
import { type LabelledKind, labelled } from './kinds/labelled.ts';
import { walletRows } from './kinds/wallets.ts';
import { pii } from './marks.ts';
import { randomOf } from './random.ts';
import { rotated } from './secretCases.ts';

const nationalIds = [
  ...germanicIds,
  ...romanceIds,
  ...northernIds,
  ...easternIds,
  ...englishIds,
  ...latinIds,
  ...asianIds,
];

/** Kinds that stand alone are written with and without the word before them. */
const needNoWord = new Set([
  ...contactRows.map(([id]) => id),
  ...ibans.map(([id]) => id),
  ...walletRows.map(([id]) => id).filter(id => !['solana', 'imei', 'swift'].includes(id)),
]);

export const piiKinds: readonly LabelledKind[] = [
  ...labelled('checked', [...contactRows, ...nationalPhoneRows, ...nationalIds, ...ibans, ...walletRows]),
  ...labelled('document', [...documentRows, ...birthRows]),
];

/** Personal data that a checksum or a form tells, and what only the word before it tells. */
export function piiCases(): readonly Case[] {
  return piiKinds.flatMap((kind, index) => {
    const alone = needNoWord.has(kind.id);
    return [...rotated(labelledForms, index, alone ? 3 : 6), ...rotated(freeForms, index, alone ? 5 : 0)].map(
      form => piiCase(kind, form),
    );
  });
}

function piiCase({ id, tier, cues, make }: LabelledKind, { id: form, group, path, template }: PiiForm): Case {
  const random = randomOf(`${id} in ${form}`);
  const cue = random.pick(cues);
  const text = template
    .replace('%c', () => cue)
    .replace('%k', () => cue.replace(/[^\p{L}\d]+/gu, '_'))
    .replace('%s', () => pii(make(random)));
  return caseOf({ set: tier, group, kind: id, form, path }, text);
}
