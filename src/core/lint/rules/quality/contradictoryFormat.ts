import { toSource } from '../../../mappedText.ts';
import type { Message } from '../../../prompt/model.ts';
import type { LocatedMessage, PromptRule } from '../../rule.ts';

const jsonOnly =
  /\b(?:(?:only|nothing but|solely) (?:with |in )?(?:a |an |one |the )?(?:valid |raw |single )?json|(?:valid |raw )?json (?:object |array )?(?:only|alone|and nothing else))\b/gi;
const markdown =
  /\b(?:(?:reply|respond|answer|return|write|output|format(?:ted)?|present|use|give|put)\b[^.!?\n]{0,60}?\b(?:in|as|a|with)\s(?:a\s)?(?:markdown|bullet(?:ed)? list|html)(?:\s(?:table|list|headings?))?)\b/gi;
const negated =
  /\b(?:no|not|never|n['’]t|without|avoid|instead of|rather than|unless|if|field|inside|within)\b/i;

/** Two whole-reply formats that exclude each other. */
export const contradictoryFormatRule: PromptRule = {
  kind: 'prompt',
  id: 'contradictory-format',
  group: 'quality',
  severity: 'info',
  title: 'Instructions that ask for two formats',
  check: ({ prompt }, path) => {
    if (path !== prompt.path) return [];
    const instructions = prompt.messages.filter(({ role }) => role !== 'assistant');
    const wantsJson =
      prompt.responseFormat !== undefined ||
      instructions.some(({ content }) => said(content.text, jsonOnly) !== undefined);
    return wantsJson ? instructions.flatMap(asksForMarkdown) : [];
  },
  docs: {
    what: 'The prompt, or its response format, wants JSON alone, and a message asks for a reply in Markdown, HTML or a bulleted list.',
    why: 'A model can meet one of them; which one changes from reply to reply.',
    fix: 'Keep one format. If Markdown belongs into a field of the JSON, say so in the same sentence.',
  },
};

function asksForMarkdown({ content }: Message): LocatedMessage[] {
  const found = said(content.text, markdown);
  if (!found) return [];
  const { index } = found;
  return [
    {
      range: toSource(content, { start: index, end: index + found[0].length }),
      message: 'This asks for Markdown or HTML, while the reply is to be JSON alone: keep one',
    },
  ];
}

/** The first match of the pattern in a sentence that does not take it back. */
function said(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return Array.from(text.matchAll(pattern)).find(found => {
    const sentence = /[^.!?\n]*$/.exec(text.slice(Math.max(0, found.index - 120), found.index))?.[0] ?? '';
    return !negated.test(sentence) && !negated.test(found[0]);
  });
}
