import type { Candidate, TextRule } from '../../rule.ts';

/** Control tokens of chat templates, from the tokenizer files of the models that use them. */
const tokens: readonly string[] = [
  // ChatML (OpenAI, Qwen, Yi) and OpenAI's harmony and text models
  ...['im_start', 'im_end', 'im_sep', 'endoftext', 'endofprompt', 'fim_prefix', 'fim_middle', 'fim_suffix'],
  ...['start|>assistant', 'start|>system', 'start|>developer'].map(token => token.replace('|>', '\0')),
  // Llama 3 and 4
  ...['begin_of_text', 'end_of_text', 'start_header_id', 'end_header_id', 'eot_id', 'eom_id', 'header_start'],
  // Phi, Zephyr, GLM, Command, Granite
  ...[
    'system',
    'user',
    'assistant',
    'start_of_turn_token',
    'end_of_turn_token',
    'system_token',
    'user_token',
  ],
  ...['chatbot_token', 'start_of_role', 'end_of_role'],
].map(name => (name.includes('\0') ? `<|${name.replace('\0', '|>')}` : `<|${name}|>`));

const others: readonly string[] = [
  // Llama 2 and Mistral
  ...['[inst]', '[/inst]', '<<sys>>', '<</sys>>', '[system_prompt]', '[/system_prompt]', '[available_tools]'],
  ...['[tool_calls]', '[tool_results]'],
  // Gemma, DeepSeek
  ...[
    '<start_of_turn>',
    '<end_of_turn>',
    '<｜begin▁of▁sentence｜>',
    '<｜end▁of▁sentence｜>',
    '<｜user｜>',
    '<｜assistant｜>',
  ],
];
const all = [...new Set([...tokens, ...others])];
const escaped = all.map(token => token.replace(/[|[\]/<>]/g, '\\$&'));

/** Control tokens of chat templates written out as text. */
export const specialTokensRule: TextRule = {
  kind: 'text',
  id: 'special-tokens',
  group: 'injection',
  severity: 'warning',
  title: 'Control token of a chat template in the text',
  keywords: all,
  pattern: new RegExp(escaped.sort((a, b) => b.length - a.length).join('|'), 'iy'),
  validate: candidate => (isNamed(candidate) ? undefined : 1),
  docs: {
    what: 'The text holds a token that some model’s chat template uses to end a turn or to begin another, such as ChatML’s. A token alone in quotes or backticks is taken as its name.',
    why: 'A server that does not escape it lets whoever wrote the text speak as the system or as the assistant.',
    fix: 'Take it out. The roles of messages belong in the prompt’s `role`, not in its text.',
  },
};

/** Between quotes or backticks of its own. */
function isNamed({ text, start, end }: Candidate): boolean {
  const before = text.charAt(start - 1);
  return /["'`“‘«]/.test(before) && /^\\?["'`”’»]/.test(text.slice(end, end + 2));
}
