/** A key of a YAML map as the scan of a file's head sees it. */
export interface HeadField {
  /** What stands after the colon on the same line. */
  readonly inline: string;
  /** The lines below it that belong to it, as they stand. */
  readonly nested: readonly string[];
}

const keyLine = /^([A-Za-z_][\w.-]{0,60}|"[^"]{1,60}"|'[^']{1,60}')[ \t]*:(?:[ \t]+(.*))?$/;

/** The keys at the outermost level of block-style YAML lines; the first of a name counts. */
export function headFields(lines: readonly string[]): ReadonlyMap<string, HeadField> {
  const indent = lines.find(line => line.trim() !== '' && !line.trim().startsWith('#'))?.search(/\S/) ?? 0;
  const fields = new Map<string, { inline: string; nested: string[] }>();
  let current: string[] = [];
  for (const line of lines) {
    const match = line.search(/\S/) === indent ? keyLine.exec(line.slice(indent).trimEnd()) : null;
    if (!match) {
      current.push(line);
      continue;
    }
    current = [];
    const key = unquoted(match[1] ?? '');
    if (!fields.has(key)) fields.set(key, { inline: match[2]?.trim() ?? '', nested: current });
  }
  return fields;
}

/** The text of a field: plain, quoted, or a block of lines joined by spaces. Empty for a map, a list or nothing. */
export function headText(field: HeadField | undefined): string {
  if (!field) return '';
  const { inline, nested } = field;
  if (/^[|>][+-]?\d?[+-]?(?:[ \t]+#.*)?$/.test(inline)) return joined(nested);
  if (/^(?:[[{&*!#]|~?$|null$)/.test(inline)) return '';
  const isQuoted = /^["']/.test(inline);
  const whole = joined([inline, ...nested]);
  return isQuoted ? unquoted(whole) : withoutComment(nested.every(isBlank) ? inline : whole);
}

/** The texts of a list, written as `[a, b]` or one `- a` in a line, or of a single text. */
export function headList(field: HeadField | undefined): readonly string[] {
  if (!field) return [];
  const flow = /^\[(.*?)\]/.exec([field.inline, ...field.nested].join(' ').trim());
  if (flow) return (flow[1] ?? '').split(',').map(itemText).filter(Boolean);
  if (field.inline !== '' && !field.inline.startsWith('#')) return [headText(field)].filter(Boolean);
  return field.nested
    .map(line => /^\s*-[ \t]+(.*)$/.exec(line)?.[1] ?? '')
    .map(itemText)
    .filter(Boolean);
}

function itemText(text: string): string {
  const item = text.trim();
  return /^["']/.test(item) ? unquoted(item) : withoutComment(item);
}

function unquoted(text: string): string {
  if (text.startsWith("'")) return (/^'((?:[^']|'')*)'/.exec(text)?.[1] ?? text).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  const inner = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text;
  return inner.replace(/\\(.)/g, (_, char: string) => ({ n: '\n', t: '\t' })[char] ?? char);
}

function withoutComment(text: string): string {
  const hash = text.search(/\s#/);
  return (hash < 0 ? text : text.slice(0, hash)).trimEnd();
}

function joined(lines: readonly string[]): string {
  return lines
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ');
}

function isBlank(line: string): boolean {
  return line.trim() === '' || line.trim().startsWith('#');
}
