import { plainText } from '../../mappedText.ts';
import type { Range } from '../../text.ts';
import { lineAt, trimmed } from '../frontMatter.ts';
import type { Message, Role } from '../model.ts';

const marker = /^(?:#[ \t]*)?(system|user|assistant|developer)[ \t]*(?:\[[^\]]*\])?[ \t]*:$/i;
const maxMarker = 200;

/** The messages of a Prompty body: each begins after a line such as `user:`; text before the first is `system`. */
export function splitRoles(text: string, body: Range): readonly Message[] {
  const messages: Message[] = [];
  let role: Role = 'system';
  let start = body.start;
  let marked = false;
  for (let line = lineAt(text, body.start); line.start < body.end; line = lineAt(text, line.next)) {
    const found = line.end - line.start <= maxMarker && marker.exec(text.slice(line.start, line.end).trim());
    if (found) {
      add(line.start);
      role = (found[1] ?? 'system').toLowerCase() as Role;
      start = line.next;
      marked = true;
    }
  }
  add(body.end);
  return messages;

  function add(end: number): void {
    const range = trimmed(text, { start, end });
    if (marked || range.end > range.start) messages.push({ role, content: plainText(text, range) });
  }
}
