import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { fakes } from './fakes.ts';

const { token } = fakes[0]!;

function fixed(path: string, text: string): string | undefined {
  const finding = lint({ path, text, parsed: parsePrompt(path, text) }).find(
    finding => finding.group === 'secret',
  );
  assert.ok(finding);
  return finding.fix && applyEdits(text, finding.fix.edits);
}

const github = (content: string) => `name: a\nmessages:\n  - role: user\n    content: ${content}\n`;

describe('fixes of secrets', () => {
  for (const [form, before, after] of [
    ['a quoted value', `"${token} is it"`, '"{{openai_api_key}} is it"'],
    ['a block', `|\n      Use\n      ${token}\n`, '|\n      Use\n      {{openai_api_key}}\n'],
    ['a plain value', `Use ${token}`, 'Use {{openai_api_key}}'],
    ['a whole plain value', token, "'{{openai_api_key}}'"],
    ['the start of a plain value', `${token} is it`, "'{{openai_api_key}} is it'"],
    ['an escaped value', `"Key:\\n${token}\\n"`, '"Key:\\n{{openai_api_key}}\\n"'],
  ] as const) {
    it(`put a variable into ${form} and leave the prompt readable`, () => {
      const result = fixed('a.prompt.yml', github(before));
      assert.equal(result, github(after));
      const { prompt, problems } = parsePrompt('a.prompt.yml', result);
      assert.deepEqual(problems, []);
      assert.ok(prompt.messages[0]?.content.text.includes('{{openai_api_key}}'));
    });
  }

  it('write the variable as the format has it', () => {
    assert.equal(
      fixed('a.prompt.md', `---\ndescription: x\n---\nUse ${token} now\n`),
      `---\ndescription: x\n---\nUse \${input:openai_api_key} now\n`,
    );
    assert.equal(
      fixed('a.prompty', `---\nname: x\n---\nuser:\nUse ${token} now\n`),
      '---\nname: x\n---\nuser:\nUse {{openai_api_key}} now\n',
    );
  });

  it('are not offered where a variable means nothing', () => {
    assert.equal(
      fixed('a.prompt.yml', `name: a\ndescription: ${token}\nmessages:\n  - role: user\n    content: Hi\n`),
      undefined,
    );
    assert.equal(lint({ path: 'a.txt', text: token })[0]?.fix, undefined);
  });

  it('are never safe to apply without asking', () => {
    const text = github(`Use ${token}`);
    const [finding] = lint({ path: 'a.prompt.yml', text, parsed: parsePrompt('a.prompt.yml', text) });
    assert.equal(finding?.fix?.safe, false);
  });
});
