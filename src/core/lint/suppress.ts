import type { ParsedPrompt } from '../prompt/model.ts';
import { lineStarts, positionAt, type Range } from '../text.ts';

/** What a comment begins its request with: `# promptward-ignore <rule-id>[, <rule-id>]: <reason>`. */
export const suppressionWord = 'promptward-ignore';

const opener = /(?:#|\/\/|<!--|\{#-?|\{\{!(?:--)?)[ \t]{0,8}$/;
const ruleIds = /[ \t]{0,8}([a-z0-9-]{1,60}(?:[ \t]{0,8},[ \t]{0,8}[a-z0-9-]{1,60}){0,20})/y;
const closers = ['-->', '#}', '-#}', '--}}', '}}', '*/'];
const longestReason = 1000;
const blockHeader = /(?:^|[\s:-])[|>][0-9+-]{0,2}[ \t]*(?:#.*)?$/;

export interface Suppression {
  readonly rules: readonly string[];
  /** Empty if the comment gives none; the suppression has then no effect. */
  readonly reason: string;
}

/** Reads the suppression whose word stands at `at`; undefined if the word does not begin a comment. */
export function suppressionAt(text: string, at: number): Suppression | undefined {
  if (!opener.test(text.slice(Math.max(0, at - 16), at))) return undefined;
  ruleIds.lastIndex = at + suppressionWord.length;
  const ids = ruleIds.exec(text);
  if (!ids) return { rules: [], reason: '' };
  const rest = (
    text.slice(ruleIds.lastIndex, ruleIds.lastIndex + longestReason).split(/[\r\n]/, 1)[0] ?? ''
  ).trimStart();
  const end = Math.min(
    ...closers.map(closer => rest.indexOf(closer)).filter(index => index >= 0),
    rest.length,
  );
  const reason = rest.startsWith(':') ? rest.slice(1, end).trim() : '';
  return { rules: ids[1]!.split(',').map(id => id.trim()), reason };
}

/** Tells whether a finding of `rule` at `range` is suppressed by a comment. */
export type IsSuppressed = (rule: string, range: Range) => boolean;

/**
 * Reads all suppressions of a text. One covers its own line, the next line and, given the parsed prompt, the whole scalar
 * that starts on the next line. A finding is covered if it begins there.
 */
export function readSuppressions(text: string, parsed: ParsedPrompt | undefined): IsSuppressed {
  if (!text.includes(suppressionWord)) return () => false;
  const starts = lineStarts(text);
  const lineStart = (line: number): number => starts[line - 1] ?? text.length;
  const scalarEnds = endsByFirstLine(starts, parsed);
  const covered = new Map<string, { start: number; end: number }[]>();
  for (let at = text.indexOf(suppressionWord); at >= 0; at = text.indexOf(suppressionWord, at + 1)) {
    const suppression = suppressionAt(text, at);
    if (!suppression || suppression.reason === '') continue;
    const { line } = positionAt(starts, at);
    const next = text
      .slice(lineStart(line + 1), Math.min(lineStart(line + 2), lineStart(line + 1) + 1000))
      .trimEnd();
    const bodyEnd = blockHeader.test(next) ? (scalarEnds.get(line + 2) ?? 0) : 0;
    const end = Math.max(lineStart(line + 2), scalarEnds.get(line + 1) ?? 0, bodyEnd);
    for (const rule of suppression.rules) {
      const ranges = covered.get(rule) ?? [];
      const last = ranges.at(-1);
      if (last && last.end >= lineStart(line)) last.end = Math.max(last.end, end);
      else ranges.push({ start: lineStart(line), end });
      covered.set(rule, ranges);
    }
  }
  return (rule, { start }) =>
    (covered.get(rule) ?? []).some(range => range.start <= start && start < range.end);
}

/** For each line on which scalars start, where the last of them ends. */
function endsByFirstLine(
  starts: readonly number[],
  parsed: ParsedPrompt | undefined,
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  if (!parsed) return ends;
  for (const { range } of [
    ...parsed.prompt.scalars,
    ...parsed.prompt.messages.map(message => message.content),
  ]) {
    const { line } = positionAt(starts, range.start);
    ends.set(line, Math.max(ends.get(line) ?? 0, range.end));
  }
  return ends;
}
