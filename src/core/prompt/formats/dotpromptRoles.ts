import { plainText } from '../../mappedText.ts';
import type { Range } from '../../text.ts';
import { trimmed } from '../frontMatter.ts';
import type { Message, Role } from '../model.ts';
import type { Reporter } from '../reporter.ts';
import { type Mustache, scanHandlebars } from '../template/handlebarsParse.ts';

const roles: Readonly<Record<string, Role>> = {
  system: 'system',
  user: 'user',
  model: 'assistant',
  assistant: 'assistant',
  tool: 'tool',
};

/** The messages of a Dotprompt body: each begins at a `{{role "..."}}` outside blocks; text before the first is `user`. */
export function splitRoleTags(text: string, body: Range, report: Reporter): readonly Message[] {
  const messages: Message[] = [];
  let role: Role = 'user';
  let start = body.start;
  let depth = 0;
  let seen = body.start;
  let isSaid = false;
  for (const tag of scanHandlebars(text.slice(body.start, body.end)).tags) {
    const range = { start: body.start + tag.start, end: body.start + tag.end };
    isSaid ||= text.slice(seen, range.start).trim() !== '';
    seen = range.end;
    if (tag.kind === 'open') depth++;
    if (tag.kind === 'close' && depth > 0) depth--;
    if (tag.kind !== 'value' || tag.words[0]?.text !== 'role') {
      isSaid ||= tag.kind !== 'comment';
      continue;
    }
    const next = roleOf(tag);
    if (depth > 0) {
      report.error(range, '{{role}} inside a block cannot be read; move it out of the block');
    } else if (!next) {
      report.error(range, 'an unknown role; write {{role "system"}}, "user", "model" or "tool"');
    } else {
      add(range.start);
      role = next;
      start = range.end;
    }
  }
  isSaid ||= text.slice(seen, body.end).trim() !== '';
  add(body.end);
  return messages;

  /** Ends a message; one of nothing but comments is none. */
  function add(end: number): void {
    const range = trimmed(text, { start, end });
    if (isSaid) messages.push({ role, content: plainText(text, range) });
    isSaid = false;
  }
}

function roleOf({ words }: Mustache): Role | undefined {
  const name = words.length === 2 ? (/^(["'])(\w+)\1$/.exec(words[1]?.text ?? '')?.[2] ?? '') : '';
  return Object.hasOwn(roles, name) ? roles[name] : undefined;
}
