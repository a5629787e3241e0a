import { validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { TextRule } from '../../rule.ts';

const words = '(?:[a-z]{3,8}[\\s,]{1,3}){11,23}[a-z]{3,8}';

const listed = new Set(wordlist);
const sizes = [24, 21, 18, 15, 12];

/** The words from which a wallet's keys are made (BIP 39, English list), after a word for them; the checksum must hold. */
export const recoveryPhraseRule: TextRule = {
  kind: 'text',
  id: 'wallet-recovery-phrase',
  group: 'secret',
  severity: 'error',
  title: 'Recovery phrase of a wallet in the text',
  keywords: [
    'seed phrase',
    'recovery phrase',
    'secret phrase',
    'backup phrase',
    'wallet phrase',
    'mnemonic',
    'seed words',
    'recovery words',
    'recovery seed',
    'wallet seed',
    'seed:',
    'seed"',
    'wiederherstellungsphrase',
    'phrase de récupération',
    'frase semilla',
    'frase de recuperación',
    'frase di recupero',
    'frase de recuperação',
    '助记词',
    '助記詞',
    'シードフレーズ',
    '복구 문구',
    'сид-фраза',
    'мнемоническ',
  ],
  pattern: new RegExp(`(?<![A-Za-z])(?<value>${words})(?![A-Za-z])`, 'dg'),
  reach: { before: 0, after: 320 },
  validate: ({ value }) => (holdsPhrase(value) ? 1 : undefined),
  fix: { kind: 'variable', name: 'recovery_phrase' },
  docs: {
    what: 'The text holds the 12 to 24 words from which the keys of a wallet are made; their checksum is right.',
    why: 'Whoever reads them owns what is in the wallet.',
    fix: 'Move what the wallet holds to a new one, and take the words out.',
  },
};

/**
 * Words before or after it may have been taken for part of the phrase. The standard's test vectors repeat few words and
 * open nothing.
 */
function holdsPhrase(value: string): boolean {
  const all = value.split(/[\s,]+/);
  const from = all.findIndex(word => listed.has(word));
  const phrase = all.slice(from, all.findLastIndex(word => listed.has(word)) + 1);
  const isSample = new Set(phrase).size <= 6;
  return !isSample && sizes.some(size => phrase.length >= size && holdsAt(phrase, size));
}

/** A word of the sentence around it may be on the list too: at most two of them are passed over. */
function holdsAt(phrase: readonly string[], size: number): boolean {
  return [0, 1, 2].some(at => {
    const part = phrase.slice(at, at + size);
    return (
      part.length === size &&
      part.every(word => listed.has(word)) &&
      validateMnemonic(part.join(' '), wordlist)
    );
  });
}
