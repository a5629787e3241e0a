import type { Finding } from './finding.ts';
import { placeWords } from './place.ts';
import type { Rule } from './rule.ts';

/**
 * What a person reads about a finding, in Markdown: what, why, how sure, what to do, and a link to the rule's page. `link` is
 * the page's address. Nothing of the text is in it.
 */
export function explainFinding(finding: Finding, rule: Rule | undefined, link: string): string {
  const shape = finding.preview === '' ? '' : ` \`${finding.preview}\``;
  const head = `**${escaped(finding.message)}**${shape}`;
  if (!rule) return head;
  return [
    head,
    `${escaped(rule.docs.what)} ${escaped(rule.docs.why)}`,
    ...(finding.place ? [`*Where:* ${placeWords(finding.place)}`] : []),
    `*How sure:* ${sureness(finding, rule)}`,
    `*What to do:* ${escaped(advice(finding, rule))}`,
    `[About the rule ${rule.id}](${link})`,
  ].join('\n\n');
}

function sureness(finding: Finding, rule: Rule): string {
  if (rule.kind === 'prompt') return 'certain; it follows from the file.';
  const { confidence = 1 } = finding;
  if (confidence < 0.8)
    return `${Math.round(confidence * 100)} %; the shape or the words around speak for it, and other things look the same.`;
  return rule.validate
    ? 'very; what can be checked about the value was checked.'
    : 'very; the characters are there.';
}

/** A credential that was written down is to be replaced at its owner, not only taken out of the text. */
function advice({ group }: Finding, { docs }: Rule): string {
  if (group !== 'secret' || /\b(?:revoke|rotate|replace)/i.test(docs.fix)) return docs.fix;
  return `Rotate it: whoever could read this file may have it. ${docs.fix}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
