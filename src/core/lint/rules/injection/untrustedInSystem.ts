import { toSource } from '../../../mappedText.ts';
import { isDelimited } from '../../checks/delimited.ts';
import { untrustedUses } from '../../checks/untrusted.ts';
import type { PromptRule } from '../../rule.ts';

/** Text from outside that is put where the prompt's owner speaks. */
export const untrustedInSystemRule: PromptRule = {
  kind: 'prompt',
  id: 'untrusted-in-system',
  group: 'injection',
  severity: 'warning',
  title: 'Text from outside in the system message',
  check: ({ prompt }, path) => {
    if (path !== prompt.path) return [];
    return untrustedUses(prompt, ['system', 'developer']).map(({ content, use }) => ({
      range: toSource(content, use),
      message: `The variable "${use.name}" puts text from outside into the system message: move it to a user message`,
      severity: isDelimited(content.text, use.start, use.end) ? 'info' : 'warning',
    }));
  },
  docs: {
    what: 'A system message reads a variable that holds text from outside: its name says so (message, question, document, ...), or a test gives it several sentences. Between tags, quotes or below a label it is information only.',
    why: 'A model obeys the system message most. Whoever writes the value then speaks as the prompt’s owner.',
    fix: 'Move the variable to a user message, between tags, and say in the system message that it is data.',
  },
};
