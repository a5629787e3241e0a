import { isMention } from '../../checks/mention.ts';
import type { Candidate, TextRule } from '../../rule.ts';

/** What makes people take a line for the end of the prompt, or for the word of somebody with more rights. */
const marker: Omit<TextRule, 'id' | 'title' | 'keywords' | 'pattern' | 'validate' | 'docs'> = {
  kind: 'text',
  group: 'injection',
  severity: 'info',
};

/** "END OF PROMPT" and the like, with text after it. */
export const endOfPromptRule: TextRule = {
  ...marker,
  id: 'end-of-prompt-marker',
  title: 'Forged end of the prompt, with text after it',
  keywords: [
    'end of prompt',
    'end of system',
    'end of the system',
    'end of instructions',
    'end of user',
    'end_of_prompt',
    'end system prompt',
    'end of input',
  ],
  pattern:
    /(?:END OF (?:THE )?(?:SYSTEM |USER )?(?:PROMPT|INSTRUCTIONS?|INPUT|MESSAGE)|END_OF_PROMPT|END SYSTEM PROMPT)\b|(?<=[-#=*[<] ?)end of (?:the )?(?:system |user )?(?:prompt|instructions?|input|message)(?= ?[-#=*\]>])/y,
  validate: ({ text, start, end }) =>
    ordersFollow(text, end) && !isMention(text, start, end) ? 1 : undefined,
  docs: {
    what: 'A line such as END OF PROMPT stands before orders.',
    why: 'Injected text ends the prompt by word of mouth and begins its own.',
    fix: 'Take it out; end what comes from outside with a tag that you choose.',
  },
};

/** The turns of Anthropic's old text completions. */
export const humanTurnRule: TextRule = {
  ...marker,
  id: 'human-turn-marker',
  title: 'Turn marker of a text completion ("Human:" after an empty line)',
  keywords: ['\n\nhuman:', '\\n\\nhuman:'],
  pattern: /(?:\n\n|\\n\\n)Human:(?=(?:[^\n\\]|\\(?!n\\n)){0,2000}(?:\n\n|\\n\\n)Assistant:)/y,
  docs: {
    what: 'An empty line and "Human:" stand before "Assistant:", as in the text completions of older models.',
    why: 'Models trained on this form take what follows for a new turn of the user.',
    fix: 'Make them messages with roles.',
  },
};

/** A line that begins "System:" and gives orders. */
export const forgedTurnRule: TextRule = {
  ...marker,
  id: 'forged-turn',
  severity: 'warning',
  title: 'Line of text that poses as a system message',
  keywords: [
    'system:',
    'system]',
    'system message',
    'system prompt:',
    'system>',
    'administrator:',
    'system update',
  ],
  pattern:
    /(?:system(?: message| prompt| update| note| alert)?|administrator)[\])>*]{0,3}:?[*]{0,2}[ \t]{0,3}(?:you (?:are now|must|will|can|should|may)|ignore|disregard|from now on|new (?:instructions?|rules?|policy)|override|reveal|the (?:above|previous) (?:instructions?|rules?)|the user is (?:an? )?(?:admin|verified|authori[sz]ed)|all (?:previous|prior)|grant|approve)\b/iy,
  alphabet: /[\w-]/,
  validate: candidate => (isForged(candidate) ? 0.9 : undefined),
  docs: {
    what: 'Text inside a message begins with "System:" or the like and gives orders.',
    why: 'A model can take it for the word of the prompt’s owner.',
    fix: 'Take it out, and put text from outside between tags.',
  },
};

function isForged({ text, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const lineStart = /(?:^|[\n"'.!?>]|\\n)[ \t]{0,8}[#*[(<|-]{0,4}[ \t]?$/.test(before);
  // A line "system:" alone is how .prompty begins a message.
  const isRoleLine = /^[^\n]{0,20}:\s*\n/.test(text.slice(start, end));
  return lineStart && !isRoleLine && !isMention(text, start, end);
}

function ordersFollow(text: string, end: number): boolean {
  const after = text.slice(end, end + 300);
  return /^[^\p{L}\p{N}]{1,40}[\s\S]{0,200}\b(?:you|your|ignore|now|reveal|answer|respond|new|output|write|print|do not|system)\b/iu.test(
    after,
  );
}
