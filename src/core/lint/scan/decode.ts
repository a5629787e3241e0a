import { Buffer } from 'node:buffer';
import type { MappedText } from '../../mappedText.ts';
import type { Range } from '../../text.ts';
import { longRuns } from './longRuns.ts';
import type { NumberTrigger } from './numbers.ts';

/** The decoded forms of stretches of `text`, with the way back to their offsets in it. */
export type Decoder = (text: string) => readonly MappedText[];

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Backslash escapes of JSON and most programming languages, line by line. */
const backslashes = byUnits(
  '\\',
  /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(["'/\\nrtbf]))/g,
  /[\r\n]/,
  unit => (unit[3] === undefined ? fromHex(unit[1] ?? unit[2]) : (controls[unit[3]] ?? unit[3])),
);
/** Percent-encoded ASCII (RFC 3986, 2.1), in what stands between spaces. */
const percent = byUnits('%', /%([2-7][0-9A-Fa-f])/g, /\s/, unit => fromHex(unit[1]));
/** Character references of HTML, line by line. */
const entities = byUnits(
  '&',
  /&(?:#(\d{2,5})|#[xX]([0-9A-Fa-f]{2,4})|(amp|lt|gt|quot|apos|nbsp));/g,
  /[\r\n]/,
  unit =>
    unit[3] === undefined
      ? unit[1] === undefined
        ? fromHex(unit[2])
        : String.fromCharCode(Number(unit[1]))
      : (named[unit[3]] ?? ''),
);
/** ASCII written in Unicode tag characters. */
const tags = byUnits('\uDB40', /\uDB40([\uDC20-\uDC7E])/g, /[^\uDB40\uDC00-\uDC7F]/, unit =>
  String.fromCharCode((unit[1]?.charCodeAt(0) ?? 0) - 0xdc00),
);

/** Runs of base64 or hexadecimal that decode to printable text; a hard wrap may break them. */
const runs: Decoder = text =>
  longRuns(text, 24).flatMap(range => {
    const written = text.slice(range.start, range.end);
    const decoded = decodedRun(written.replace(/[\s=]+/g, ''));
    return decoded === undefined ? [] : [whole(decoded, range)];
  });

/** What stands where hexadecimal in pairs begins, for the scanner. */
export const hexPairs: NumberTrigger = { shape: '[0-9a-f]{2}(?:[ :][0-9a-f]{2}){15}', digits: 16 };
const pairs = /[0-9A-Fa-f]{2}(?:[ :][0-9A-Fa-f]{2}){15,1000}(?![0-9A-Fa-f])/y;

/** The printable texts that pairs of hexadecimal digits with spaces between them stand for, given where such pairs may begin. */
export function decodeHexPairs(text: string, offsets: readonly number[]): readonly MappedText[] {
  const found: MappedText[] = [];
  let done = 0;
  for (const offset of offsets) {
    if (offset < done) continue;
    pairs.lastIndex = offset;
    const run = pairs.exec(text)?.[0];
    if (run === undefined) continue;
    done = offset + run.length;
    const decoded = readable(run.replace(/[ :]/g, ''), 'hex');
    if (decoded !== undefined) found.push(whole(decoded, { start: offset, end: done }));
  }
  return found;
}

export const decoders: readonly Decoder[] = [backslashes, percent, entities, tags, runs];

/** A decoder of single units (escapes) that all begin with `mark`, in the stretches between `edges` that hold one. */
function byUnits(
  mark: string,
  unit: RegExp,
  edge: RegExp,
  decode: (unit: RegExpExecArray) => string,
): Decoder {
  const next = new RegExp(edge, 'g');
  const here = new RegExp(unit, 'y');
  return text => {
    const found: MappedText[] = [];
    let from = 0;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at)) {
      here.lastIndex = at;
      if (!here.test(text)) {
        at++;
        continue;
      }
      let start = at;
      while (start > from && !edge.test(text.charAt(start - 1))) start--;
      next.lastIndex = at;
      const end = next.exec(text)?.index ?? text.length;
      from = end;
      found.push(mapUnits(text, { start, end }, unit, decode));
      at = Math.max(end, at + 1);
    }
    return found;
  };
}

function mapUnits(
  source: string,
  range: Range,
  unit: RegExp,
  decode: (unit: RegExpExecArray) => string,
): MappedText {
  const segments: { at: number; length: number; source: number; sourceLength: number }[] = [];
  const pieces: string[] = [];
  let at = 0;
  let from = range.start;
  const add = (piece: string, end: number): void => {
    if (piece !== '') segments.push({ at, length: piece.length, source: from, sourceLength: end - from });
    pieces.push(piece);
    at += piece.length;
    from = end;
  };
  unit.lastIndex = range.start;
  for (let found = unit.exec(source); found && found.index < range.end; found = unit.exec(source)) {
    add(source.slice(from, found.index), found.index);
    add(decode(found), unit.lastIndex);
  }
  add(source.slice(from, range.end), range.end);
  return { text: pieces.join(''), segments, range };
}

function whole(text: string, range: Range): MappedText {
  const segment = { at: 0, length: text.length, source: range.start, sourceLength: range.end - range.start };
  return { text, segments: [segment], range };
}

function decodedRun(run: string): string | undefined {
  if (run.length % 2 === 0 && /^[0-9A-Fa-f]+$/.test(run)) return readable(run, 'hex');
  return readable(run, 'base64');
}

/** The text that bytes stand for, in UTF-8 or UTF-16, unless they are an image, a hash or other noise. */
function readable(run: string, encoding: 'hex' | 'base64'): string | undefined {
  if (!isPrintable(Buffer.from(run.slice(0, 24), encoding).toString('latin1').replaceAll('\0', '')))
    return undefined;
  const text = Buffer.from(run, encoding).toString('utf8').replaceAll('\0', '');
  return isPrintable(text) ? text : undefined;
}

/** At most one character in 20 is no printable one. */
function isPrintable(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 || code === 0xfffd) odd++;
  }
  return text.length >= 8 && odd * 20 <= text.length;
}

function fromHex(digits: string | undefined): string {
  return String.fromCharCode(Number.parseInt(digits ?? '', 16));
}
