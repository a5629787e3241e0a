const reach = 600;
const markBefore =
  /(?:<[\w:-]{1,40}(?:\s[^<>\n]{0,80})?>|["'`“‘«„「([|>]|={3,}|-{3,}|#{3,}|\*{3,}|~{3,})[ \t]{0,4}$/;
const label =
  /(?:^|\n)[ \t]{0,12}(?:[-*#>]{1,4}[ \t])?[*_]{0,2}[\p{L}\p{N}][\p{L}\p{N} '’/&()_-]{0,30}[*_]{0,2}:[*_]{0,2}[ \t]{0,4}$/u;
const fence =
  /(?:^|\n)[ \t]{0,12}(?:<[\w:-]{1,40}(?:\s[^<>\n]{0,80})?>|`{3,}\w{0,20}|"{3}|'{3}|[-=#*~]{3,}[^\n]{0,60}|#{1,6}[ \t][^\n]{1,80}|\[[^\]\n]{1,40}\]|[^\n]{0,200}[:：])[ \t]{0,4}$/u;

/**
 * Whether what a variable at `start` of `text` puts in can be told from the text around it: it stands in quotes, tags or a
 * fence, after a label or below a heading, or alone in its message.
 */
export function isDelimited(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .replace(/\{[{%]?[^{}\n]{0,80}$/, '')
    .replace(/\$$/, '');
  const after = text.slice(end, end + reach).replace(/^[^{}\n]{0,80}\}{1,2}\}?/, '');
  if (before.trim() === '' && after.trim() === '') return true;
  if (markBefore.test(before) || label.test(before)) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line.trim() !== '') return false;
  return fence.test(before.replace(/(?:[ \t]*\n)+[ \t]*$/, '')) || insideTag(before);
}

/** A tag is open: its last opening stands after its last closing. */
function insideTag(before: string): boolean {
  const open = [...before.matchAll(/<(\w[\w:-]{0,40})(?:\s[^<>\n]{0,80})?>/g)].at(-1);
  return open !== undefined && !before.slice(open.index).includes(`</${open[1]}>`);
}
