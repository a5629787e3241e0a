import type { Finding } from '../lint/finding.ts';
import { secretsIn } from '../lint/secretsIn.ts';

/**
 * `text` with every secret that lint finds in it replaced by its masked preview. Results pass through here, so that neither
 * a model nor a test can put a secret into a report.
 */
export function maskSecrets(text: string): string {
  let masked = '';
  let at = 0;
  for (const { range, preview } of secretsIn(text)) {
    if (range.start >= at) masked += `${text.slice(at, range.start)}${label(preview)}`;
    at = Math.max(at, range.end);
  }
  return masked + text.slice(at);
}

function label(preview: Finding['preview']): string {
  return preview === '' ? '[secret]' : `[secret ${preview}]`;
}
