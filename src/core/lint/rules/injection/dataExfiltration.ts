import type { Candidate, TextRule } from '../../rule.ts';

const placeholder =
  /\{\{[^}]{1,80}\}\}|\$\{[^}]{1,80}\}|\{[\w ]{1,40}\}|\[[\w ,'/-]{3,60}\]|<[\w ,'/-]{3,60}>|%[A-Z_]{3,30}%|\b(?:YOUR|USER|CHAT|CONVERSATION|SECRET|SUMMARY|ENCODED|BASE64|PROMPT)_?[A-Z_]{0,30}\b/;
const telling =
  /conversation|history|prompt|secret|token|password|api_?key|session|context|transcript|messages?\b|question|user_?(?:data|input)|summary/i;

/** A picture or a link whose address carries something of the conversation. */
export const dataExfiltrationRule: TextRule = {
  kind: 'text',
  id: 'data-exfiltration',
  group: 'injection',
  severity: 'warning',
  title: 'Picture or link that carries data to another server',
  keywords: ['](http', '](//', '<img', 'src="http', "src='http"],
  pattern:
    /!?\[[^\][\n]{0,120}(?:\[[^\][\n]{0,40}\][^\][\n]{0,40}){0,2}\]\((?:https?:)?\/\/[^()?#\n]{1,400}[?#][^()\n]{0,300}(?:\([^()\n]{0,60}\)[^()\n]{0,60}){0,2}\)|<img\b[^<>\n]{0,200}?src=["']https?:\/\/[^"'>\n?]{1,300}\?[^"'\n]{1,400}["']/gi,
  reach: { before: 300, after: 1100 },
  validate: candidate => confidence(candidate),
  docs: {
    what: 'A Markdown picture, or a link whose parameter names the conversation, has a variable or a gap to fill in its address.',
    why: 'When the reply is shown, the picture is loaded at once and the address takes the data to its server, with no click.',
    fix: 'Take it out. Do not render pictures from addresses that a model writes.',
  },
};

function confidence({ value }: Candidate): number | undefined {
  const isPicture = value.startsWith('!') || value.startsWith('<');
  const at = value.search(/[?#]/);
  const query = value.slice(at < 0 ? 0 : at);
  const filled = placeholder.exec(query.replace(/^[^=]*\]\(/, ''));
  if (at < 0 || !filled) return undefined;
  if (isPicture) return 1;
  return telling.test(query) ? 0.6 : undefined;
}
