import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import { suppressionWord } from './suppress.ts';

/**
 * The secrets that lint finds in a text that is no file, such as a filled-in message or a reply, sorted by range.
 * A suppression comment in the text has no effect: whoever wrote the text may not judge it.
 */
export function secretsIn(text: string): readonly Finding[] {
  const unsuppressed = text.replaceAll(suppressionWord, suppressionWord.toUpperCase());
  return lint({ path: '', text: unsuppressed }).filter(finding => finding.group === 'secret');
}
