import { isMention } from '../../checks/mention.ts';
import type { TextRule } from '../../rule.ts';

const negated = /\b(?:never|not|n['’]t|cannot|avoid|refuse|nobody|no one|neither|nor)\b[^.!?\n]{0,60}$/i;

/** Orders to act without consent, and shell commands of the kind that takes a machine over. */
export const toolAbuseRule: TextRule = {
  kind: 'text',
  id: 'tool-abuse',
  group: 'injection',
  severity: 'warning',
  title: 'Order to use a tool without consent',
  keywords: [
    'without asking',
    'without confirm',
    'without any confirm',
    'without user confirm',
    'without the user',
    'without approval',
    'without permission',
    'do not ask for confirm',
    "don't ask for confirm",
    'skip confirmation',
    'skip the confirmation',
    '| bash',
    '|bash',
    '| sh',
    '|sh',
    'rm -rf /',
    'rm -rf ~',
    '-encodedcommand',
    '/dev/tcp/',
  ],
  pattern:
    /(?:call|invoke|execute|run|use|trigger)\s{1,3}(?:(?:the|this|these|that|following|a|any|all|your)\s{1,3}){0,3}[\w`'".:-]{0,40}\s{0,3}(?:tools?|functions?|commands?|scripts?|api|shell|terminal|code)\b[^.!?\n]{0,60}?(?:without (?:asking|(?:user |any )?confirm\w{0,6}|approval|permission|the user['’]?s? (?:consent|approval|permission|knowledge|knowing))|(?:do not|don['’]t) ask for confirmation|skip (?:the )?confirmation)|(?:send|transfer|forward|delete|e?-?mail|upload|post|wire|pay)\s{1,3}[^.!?\n]{0,60}?without (?:asking the user|(?:user |any )?confirmation|the user['’]?s? (?:consent|approval|permission|knowledge|knowing))|(?:run|execute|paste|enter|type)\s{1,3}(?:this|the following|these)\s{1,3}(?:\w{1,12}\s{1,3}){0,3}(?:commands?|scripts?|code)\b[^\n]{0,20}:?\s{0,6}[`$>\s]{0,8}(?:sudo )?(?:(?:curl|wget)\s[^\n|]{1,120}\|\s{0,2}(?:sudo )?(?:ba|z)?sh\b|rm -rf [/~]|powershell\s[^\n]{0,40}-encodedcommand|bash -i >& \/dev\/tcp\/)/gi,
  reach: { before: 240, after: 80 },
  alphabet: /\w/,
  validate: ({ text, start, end }) => {
    const before = text.slice(Math.max(0, start - 80), start);
    return negated.test(before) || isMention(text, start, end) ? undefined : 0.9;
  },
  docs: {
    what: 'The text tells a model to call a tool, send, pay or delete something without asking, or to run a command that loads and starts code from elsewhere.',
    why: 'A model with tools does what it reads. Injected text uses this to act in the user’s name.',
    fix: 'Ask for consent before every action that matters, and take such orders out of text from outside.',
  },
};
