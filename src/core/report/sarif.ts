import type { Severity } from '../lint/finding.ts';
import { placeWords } from '../lint/place.ts';
import type { Rule } from '../lint/rule.ts';
import { allFindings, type LintedFile } from './lintedFile.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** `lint --format sarif`: SARIF 2.1.0 (OASIS) as code scanning services read it. No snippet, so no text of the files. */
export function sarif(files: readonly LintedFile[], rules: readonly Rule[], toolVersion: string): string {
  const located = allFindings(files);
  const used = new Set(located.map(({ finding }) => finding.rule));
  const described = rules.filter(rule => used.has(rule.id));
  const indexes = new Map(described.map((rule, index) => [rule.id, index]));
  const run = {
    tool: { driver: { name: 'Promptward', semanticVersion: toolVersion, rules: described.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    results: located.map(({ path, finding, start, end }) => ({
      ruleId: finding.rule,
      ...(indexes.has(finding.rule) ? { ruleIndex: indexes.get(finding.rule) } : {}),
      level: levels[finding.severity],
      ...(finding.confidence === undefined ? {} : { rank: Math.round(finding.confidence * 1000) / 10 }),
      message: { text: finding.preview === '' ? finding.message : `${finding.message}: ${finding.preview}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: path.split('/').map(encodeURIComponent).join('/'),
              uriBaseId: '%SRCROOT%',
            },
            region: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
              charOffset: finding.range.start,
              charLength: finding.range.end - finding.range.start,
            },
          },
          ...(finding.place ? { logicalLocations: [{ name: placeWords(finding.place) }] } : {}),
        },
      ],
      partialFingerprints: { 'promptwardFinding/v1': finding.fingerprint },
    })),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor(rule: Rule): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.docs.what },
    help: { text: `${rule.docs.why} ${rule.docs.fix}` },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.group], ...(rule.group === 'secret' ? { 'security-severity': '8.0' } : {}) },
  };
}
