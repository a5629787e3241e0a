import type { ParsedPrompt } from '../prompt/model.ts';
import type { Range } from '../text.ts';
import type { Finding, Severity } from './finding.ts';
import { placeFingerprint, valueFingerprint } from './fingerprint.ts';
import { fixFor } from './fix.ts';
import { preview } from './mask.ts';
import { type Place, placesIn } from './place.ts';
import type { PromptRule, TextRule } from './rule.ts';
import { createScrubber } from './scrub.ts';

/** A match of a text rule, in the file's offsets. */
export interface RawMatch {
  readonly rule: TextRule;
  readonly range: Range;
  readonly value: string;
  readonly confidence: number;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly parsed?: ParsedPrompt;
}

/** Makes all findings of a file: the one place where matched text becomes a preview and a fingerprint, and goes no further. */
export function makeFindings(
  source: Source,
  matches: readonly RawMatch[],
  promptRules: readonly PromptRule[],
): readonly Finding[] {
  const ordinals = new Map<string, number>();
  const placed = (rule: string, shape: string): string => {
    const key = JSON.stringify([rule, shape]);
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return placeFingerprint(rule, source.path, shape, ordinal);
  };
  const placeOf = source.parsed && placesIn(source.parsed, source.path, source.text);
  const ofText = matches.map(({ rule, range, value, confidence }): Finding => {
    const shape = preview(rule, value);
    const fix = rule.fix && fixFor(rule.fix, source.text, range, source.parsed);
    const place = placeOf?.(range);
    return {
      rule: rule.id,
      group: rule.group,
      severity: severityIn(place, rule, severityAt(rule.severity, confidence)),
      range,
      confidence,
      message: rule.title,
      preview: shape,
      fingerprint:
        rule.group === 'secret' && !rule.guessable
          ? valueFingerprint(rule.id, value)
          : placed(rule.id, shape),
      ...(place ? { place } : {}),
      ...(fix ? { fix } : {}),
    };
  });
  const { parsed } = source;
  if (!parsed) return ofText;
  const located = promptRules.flatMap(rule =>
    rule.check(parsed, source.path).map(message => ({ rule, located: message })),
  );
  if (located.length === 0) return ofText;
  const scrub = createScrubber(
    matches
      .filter(match => match.rule.group === 'secret' || match.rule.group === 'pii')
      .flatMap(match => [match.value, source.text.slice(match.range.start, match.range.end)]),
  );
  const ofPrompt = located.map(({ rule, located }): Finding => {
    const message = scrub(located.message);
    return {
      rule: rule.id,
      group: rule.group,
      severity: located.severity ?? rule.severity,
      range: located.range,
      message,
      preview: '',
      fingerprint: placed(rule.id, message),
    };
  });
  return [...ofText, ...ofPrompt];
}

/** A sure match (0.8 and up) has the rule's severity; a likely one (0.5 and up) is at most a warning; less is information. */
function severityAt(severity: Severity, confidence: number): Severity {
  if (confidence >= 0.8) return severity;
  return confidence >= 0.5 && severity === 'error' ? 'warning' : 'info';
}

/** Tests try attacks on purpose: an injected instruction in them is information. */
function severityIn(place: Place | undefined, { group }: TextRule, severity: Severity): Severity {
  return group === 'injection' && place && place.kind !== 'message' ? 'info' : severity;
}
