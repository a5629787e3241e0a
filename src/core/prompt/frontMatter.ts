import type { Range } from '../text.ts';
import { expectMap } from './fields.ts';
import type { FormatSource } from './formats/format.ts';
import { readYaml } from './yaml.ts';
import type { YamlMap } from './yamlNode.ts';

export interface FrontMatter {
  readonly header: YamlMap | undefined;
  readonly body: Range;
}

/**
 * Splits a file into its YAML front matter, between two lines that hold nothing but `---`, and its body. Blank lines
 * may stand before the first, and lines that match `preamble`. Without an opening line all is body; one that is
 * never closed is an error.
 */
export function readFrontMatter(source: FormatSource, preamble?: RegExp): FrontMatter {
  const { text, report, scalars } = source;
  const first = text.startsWith('\ufeff') ? 1 : 0;
  let open = lineAt(text, first);
  while (open.end < text.length && isSkipped(text.slice(open.start, open.end), preamble)) {
    open = lineAt(text, open.next);
  }
  if (!isFence(text, open)) return { header: undefined, body: { start: first, end: text.length } };

  let line = lineAt(text, open.next);
  while (!isFence(text, line) && line.next < text.length) line = lineAt(text, line.next);
  if (!isFence(text, line)) {
    report.error(open, 'the front matter opens with --- but never closes; add a line with only ---');
    return { header: undefined, body: { start: open.next, end: text.length } };
  }
  const root = readYaml(text, { start: open.next, end: line.start }, report, scalars);
  return {
    header: expectMap(root, 'the front matter', report),
    body: { start: line.next, end: text.length },
  };
}

interface Line extends Range {
  /** Where the line after it begins. */
  readonly next: number;
}

export function lineAt(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  if (newline < 0) return { start, end: text.length, next: text.length };
  return { start, end: text[newline - 1] === '\r' ? newline - 1 : newline, next: newline + 1 };
}

function isFence(text: string, { start, end }: Line): boolean {
  return text.startsWith('---', start) && text.slice(start + 3, end).trim() === '';
}

function isSkipped(line: string, preamble: RegExp | undefined): boolean {
  return line.trim() === '' || (preamble?.test(line) ?? false);
}

/** `range` without the white space at its ends. */
export function trimmed(text: string, range: Range): Range {
  const found = text.slice(range.start, range.end);
  const end = range.start + found.trimEnd().length;
  return { start: Math.min(range.end - found.trimStart().length, end), end };
}
