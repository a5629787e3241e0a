import { toSource } from '../../../mappedText.ts';
import { isDelimited } from '../../checks/delimited.ts';
import { untrustedUses } from '../../checks/untrusted.ts';
import type { PromptRule } from '../../rule.ts';

/** Text from outside in the middle of instructions, with nothing that marks where it begins. */
export const undelimitedVariableRule: PromptRule = {
  kind: 'prompt',
  id: 'undelimited-variable',
  group: 'injection',
  severity: 'info',
  title: 'Text from outside without a delimiter',
  check: ({ prompt }, path) => {
    if (path !== prompt.path || prompt.template === 'vscode') return [];
    return untrustedUses(prompt, ['user'])
      .filter(({ content, use }) => !isDelimited(content.text, use.start, use.end))
      .map(({ content, use }) => ({
        range: toSource(content, use),
        message: `The variable "${use.name}" stands among instructions: put it between tags, such as <text> and </text>`,
      }));
  },
  docs: {
    what: 'A user message mixes instructions with a variable that holds text from outside, and neither tag, quote, fence, heading nor label says where that text begins.',
    why: 'A model cannot tell the instruction from the text, nor can an attacker’s line in the text be told from yours.',
    fix: 'Put the variable between tags and say before them that what stands there is data.',
  },
};
