import { toSource } from '../../mappedText.ts';
import type { Range } from '../../text.ts';
import type { Group } from '../finding.ts';
import type { RawMatch } from '../findings.ts';
import type { TextRule } from '../rule.ts';
import { alphabetOf, canStart } from './boundary.ts';
import { decodeHexPairs, decoders, hexPairs } from './decode.ts';
import { joinedMatch, pieceEnd } from './joined.ts';
import { createMatcher } from './match.ts';
import { isSelfTelling, reversedKeywords, reversedViews } from './reversed.ts';
import { createScanner, type Hits, type Scanner } from './scanner.ts';
import { invisibleStarts, withoutInvisible } from './views.ts';

/** The matches in a decoded text that lies `depth` encodings deep. */
export type ScanDecoded = (text: string, depth: number) => readonly RawMatch[];

/** The parts of the scan of one text; all ranges are offsets in the text they are given. */
export interface TextScan {
  readonly hits: Scanner;
  /** The matches of one rule, given where its keywords stand. */
  readonly direct: (rule: number, text: string, offsets: readonly number[]) => readonly RawMatch[];
  /** The matches in what is decoded from the text: sure ones of secrets, personal data and injected instructions. */
  readonly decoded: (text: string, hits: Hits, depth: number, scan: ScanDecoded) => readonly RawMatch[];
  /** The whole scan of a text that lies `depth` encodings deep, 0 for one as it is written. */
  readonly all: ScanDecoded;
}

/** From this confidence on, and for these groups, a match in a text that had to be decoded counts. */
const sure = 0.8;
const decodedGroups: ReadonlySet<Group> = new Set<Group>(['secret', 'pii', 'injection']);
/** How many encodings may lie around each other. */
const deepest = 2;

export function createTextScan(rules: readonly TextRule[]): TextScan {
  const backwards = rules.length;
  const invisible = rules.length + 1;
  const inPairs = rules.length + 2;
  const hits = createScanner([
    ...rules,
    { keywords: reversedKeywords(rules) },
    { keywords: invisibleStarts },
    { keywords: [], numbers: hexPairs },
  ]);
  const matchers = rules.map(createMatcher);
  const alphabets = rules.map(rule =>
    isSelfTelling(rule) && rule.alphabet ? alphabetOf(rule.alphabet) : undefined,
  );

  const direct: TextScan['direct'] = (index, text, offsets) => {
    const rule = rules[index];
    if (!rule) return [];
    const found = matchers[index]!(text, offsets).map(
      ({ start, end, confidence }): RawMatch => ({
        rule,
        range: { start, end },
        value: text.slice(start, end),
        confidence,
      }),
    );
    const alphabet = alphabets[index];
    if (!alphabet) return found;
    const whole = found.length;
    let next = 0;
    let run = 0;
    for (const offset of offsets) {
      while (next < whole && found[next]!.range.end <= offset) next++;
      if (offset < run || (next < whole && found[next]!.range.start <= offset)) continue;
      if (!canStart(text, offset, alphabet)) continue;
      run = pieceEnd(text, offset, alphabet);
      const joined = joinedMatch(rule, alphabet, text, offset, run);
      if (joined && joined.confidence >= sure) found.push({ rule, ...joined });
    }
    return found;
  };

  const written = (text: string, at: Hits): RawMatch[] => {
    const found: RawMatch[] = [];
    for (const [rule, offsets] of at) for (const match of direct(rule, text, offsets)) found.push(match);
    return found;
  };

  const decoded: TextScan['decoded'] = (text, at, depth, scan) => {
    const found: RawMatch[] = [];
    const add = (matches: readonly RawMatch[], toText: (range: Range) => Range): void => {
      for (const match of matches) found.push({ ...match, range: toText(match.range) });
    };
    if (depth === 0 && at.has(invisible)) {
      const visible = withoutInvisible(text);
      if (visible.text.length < text.length) add(scan(visible.text, 0), visible.toSource);
    }
    for (const view of reversedViews(text, at.get(backwards) ?? []))
      add(written(view.text, hits(view.text)).filter(isSureToken), view.toSource);
    if (depth >= deepest) return found;
    const inner = decoders
      .flatMap(decode => decode(text))
      .concat(decodeHexPairs(text, at.get(inPairs) ?? []));
    for (const one of inner) add(scan(one.text, depth + 1).filter(isSure), range => toSource(one, range));
    return found;
  };

  const all: ScanDecoded = (text, depth) => {
    const at = hits(text);
    const found = written(text, at);
    for (const match of decoded(text, at, depth, all)) found.push(match);
    return found;
  };
  return { hits, direct, decoded, all };
}

function isSure({ rule, confidence }: RawMatch): boolean {
  return confidence >= sure && decodedGroups.has(rule.group);
}

function isSureToken(match: RawMatch): boolean {
  return isSure(match) && isSelfTelling(match.rule);
}
