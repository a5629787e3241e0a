import type { Json } from '../../../json.ts';
import { toSource } from '../../../mappedText.ts';
import type { LocatedMessage, PromptRule } from '../../rule.ts';

const roleTag = /<\/(?:user|system|assistant|instructions?|prompt|user_input|untrusted|data)>/gi;
const anyClosing = /<\/([a-z][\w:-]{0,40})>/gi;

/** A closing tag without its opening in a message, or a test value that closes the tag that it is put in. */
export const delimiterForgeryRule: PromptRule = {
  kind: 'prompt',
  id: 'delimiter-forgery',
  group: 'injection',
  severity: 'warning',
  title: 'Text that closes a delimiter it did not open',
  check: ({ prompt }, path) => {
    const messages = prompt.messages.filter(({ content }) => content.text.includes('</'));
    const inMessages: LocatedMessage[] = messages.flatMap(({ content }) =>
      Array.from(content.text.matchAll(roleTag))
        .filter(
          tag =>
            !opensBefore(content.text, tag[0], tag.index) && !isNamed(content.text, tag.index, tag[0].length),
        )
        .map(tag => ({
          range: toSource(content, { start: tag.index, end: tag.index + tag[0].length }),
          message: 'A closing tag stands here that nothing in the message opens',
        })),
    );
    const used = new Set(messages.flatMap(({ content }) => closings(content.text)));
    const inTests: LocatedMessage[] = prompt.tests
      .filter(row => row.file === path && Object.values(row.values).some(value => closes(value, used)))
      .map(row => ({
        range: row.range,
        message: 'A value of this test row closes a tag that the messages put around variables',
        severity: 'info',
      }));
    return path === prompt.path ? [...inMessages, ...inTests] : inTests;
  },
  docs: {
    what: 'A message has a closing tag such as the one of a user turn that nothing opens, or a test value holds the closing tag that the messages use as a delimiter.',
    why: 'This is how text from outside breaks out of its delimiter and poses as the prompt.',
    fix: 'Take it out. In a test of the prompt’s defences, suppress it with a reason.',
  },
};

function opensBefore(text: string, closing: string, at: number): boolean {
  const opening = `<${closing.slice(2, -1)}`.toLowerCase();
  return text.slice(0, at).toLowerCase().lastIndexOf(opening) >= 0;
}

function isNamed(text: string, at: number, length: number): boolean {
  return /["'`“‘«]/.test(text.charAt(at - 1)) && /["'`”’»]/.test(text.charAt(at + length));
}

function closings(text: string): string[] {
  return Array.from(text.matchAll(anyClosing), tag => tag[1]!.toLowerCase());
}

/** True for a text that has one of the tags' closings and not its opening. */
function closes(value: Json, tags: ReadonlySet<string>): boolean {
  if (typeof value !== 'string' || !value.includes('</')) return false;
  const lower = value.toLowerCase();
  return closings(lower).some(tag => tags.has(tag) && !lower.includes(`<${tag}`));
}
