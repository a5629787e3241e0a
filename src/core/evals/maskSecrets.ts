import type { Finding } from '../lint/finding.ts';
import { lint } from '../lint/lint.ts';
import { suppressionWord } from '../lint/suppress.ts';

/**
 * `text` with every secret that lint finds in it replaced by its masked preview. Results pass through here, so that neither
 * a model nor a test can put a secret into a report. A suppression comment in the text has no effect.
 */
export function maskSecrets(text: string): string {
  const unsuppressed = text.replaceAll(suppressionWord, suppressionWord.toUpperCase());
  const secrets = lint({ path: '', text: unsuppressed }).filter(finding => finding.group === 'secret');
  let masked = '';
  let at = 0;
  for (const { range, preview } of secrets) {
    if (range.start >= at) masked += `${text.slice(at, range.start)}${label(preview)}`;
    at = Math.max(at, range.end);
  }
  return masked + text.slice(at);
}

function label(preview: Finding['preview']): string {
  return preview === '' ? '[secret]' : `[secret ${preview}]`;
}
