import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import { fakes } from './fakes.ts';

/** How a token can be written in the YAML of a prompt: the content, and the part of it that stands for the token. */
const writings: Readonly<Record<string, (token: string) => readonly [content: string, written: string]>> = {
  'a plain scalar': token => [`Use ${token} now`, token],
  'a literal block': token => [`|\n      Use it:\n      ${token}.\n`, token],
  'a folded block': token => [`>-\n      Use\n      **${token}**\n      now\n`, token],
  'a table in a block': token => [`|\n      | key | use |\n      |---|---|\n      |${token}|all|\n`, token],
  'a single-quoted scalar': token => [`'it''s ${token}, really'`, token],
  'a double-quoted scalar': token => [`"Key:\\t${token}\\n"`, token],
  'a scalar broken by an escaped line end': token => {
    const written = `${token.slice(0, 12)}\\\n      ${token.slice(12)}`;
    return [`"Key: ${written}"`, written];
  },
  'an escaped character': token => {
    const written = `${token.slice(0, 12)}\\x${token.charCodeAt(12).toString(16).padStart(2, '0')}${token.slice(13)}`;
    return [`"Key: ${written} "`, written];
  },
  'an escaped invisible character': token => {
    const written = `${token.slice(0, 12)}\\u200b${token.slice(12)}`;
    return [`"Key: ${written} "`, written];
  },
};

describe('secrets in the scalars of a prompt', () => {
  for (const [form, write] of Object.entries(writings)) {
    it(`are found in ${form}, once and where they are written`, () => {
      for (const { rule, token } of fakes) {
        const [content, written] = write(token);
        const text = `name: a\nmessages:\n  - role: user\n    content: ${content}\n`;
        const parsed = parsePrompt('a.prompt.yml', text);
        const found = lint({ path: 'a.prompt.yml', text, parsed }).filter(
          finding => finding.group === 'secret',
        );
        assert.deepEqual(
          found.map(finding => [finding.rule, text.slice(finding.range.start, finding.range.end)]),
          [[rule, written]],
        );
      }
    });
  }
});
