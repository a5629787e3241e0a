import { plainText } from '../../mappedText.ts';
import { textsAt } from '../fields.ts';
import { readFrontMatter, trimmed } from '../frontMatter.ts';
import type { VariableDeclaration } from '../model.ts';
import { vscode as template } from '../template/vscode.ts';
import type { Format } from './format.ts';

/** VS Code `.prompt.md`: front matter and a Markdown body, which is one user message. */
export const vscode: Format = {
  id: 'vscode',
  read: source => {
    const { text, report } = source;
    const { header, body } = readFrontMatter(source);
    const range = trimmed(text, body);
    return {
      template: 'vscode',
      header,
      model: textsAt(header, 'model', report)[0],
      parameters: {},
      messages: range.end > range.start ? [{ role: 'user', content: plainText(text, range) }] : [],
      inputs: template.uses(text.slice(range.start, range.end)).map(
        (use): VariableDeclaration => ({
          name: use.name,
          range: { start: range.start + use.start, end: range.start + use.end },
          source: 'input',
          required: true,
        }),
      ),
      tags: [],
      hasTests: false,
    };
  },
};
