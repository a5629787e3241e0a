import type { PromptEntry } from './head.ts';

/**
 * Does the entry fit the query? Every word of it must be found, without regard to case: `tag:x` as a tag, `model:x`
 * in the model, `format:x` as the format, `path:x` in the path, any other word in the name, description, path, tags or
 * model. Words in double quotes stand together. An empty query fits all.
 */
export function matches(entry: PromptEntry, query: string): boolean {
  return wordsOf(fold(query)).every(word => holds(entry, word));
}

function wordsOf(query: string): readonly string[] {
  const words = query.match(/[^\s"]*"[^"]*"?|[^\s"]+/g) ?? [];
  return words.map(word => word.replaceAll('"', '')).filter(word => word !== '');
}

function holds(entry: PromptEntry, word: string): boolean {
  const { name, description, path, format, model = '', tags } = entry;
  const [, field, value = ''] = /^(tag|model|format|path):(.+)$/.exec(word) ?? [];
  if (field === 'tag') return tags.some(tag => fold(tag) === value);
  if (field === 'model') return fold(model).includes(value);
  if (field === 'format') return format === value;
  if (field === 'path') return fold(path).includes(value);
  return [name, description, path, model, ...tags].some(text => fold(text).includes(word));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
