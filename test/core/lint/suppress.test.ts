import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';

const mail = ['press', 'corp-mail.io'].join('@');
const rulesOf = (text: string) => lint({ path: 'a.md', text }).map(finding => finding.rule);

describe('suppressions in comments', () => {
  for (const [open, close] of [
    ['#', ''],
    ['<!--', ' -->'],
    ['{#', ' #}'],
    ['{{!', ' }}'],
    ['{{!--', ' --}}'],
    ['//', ''],
  ]) {
    it(`cover their own line and the next in ${open} comments`, () => {
      const comment = `${open} promptward-ignore email-address: the public press office${close}`;
      assert.deepEqual(rulesOf(`${comment}\n${mail}\n`), []);
      assert.deepEqual(rulesOf(`${mail} ${comment}\n`), []);
      assert.deepEqual(rulesOf(`${comment}\n\n${mail}\n`), ['email-address']);
      assert.deepEqual(rulesOf(`${mail}\n${comment}\n`), ['email-address']);
    });

    it(`need a reason in ${open} comments, and say so`, () => {
      for (const rest of [' email-address', ' email-address:', ' email-address:  ', '', ': because']) {
        const found = rulesOf(`${open} promptward-ignore${rest}${close}\n${mail}\n`);
        assert.deepEqual(found, ['suppression-without-reason', 'email-address'], rest);
      }
    });
  }

  it('name the rules they cover, and no other is covered', () => {
    const text = `# promptward-ignore phone-number, email-address: shown on the site\n${mail} +1 415 867 5309\n`;
    assert.deepEqual(rulesOf(text), []);
    assert.deepEqual(rulesOf(text.replace('email-address', 'iban')), ['email-address']);
  });

  it('must stand in a comment', () => {
    assert.deepEqual(rulesOf(`Write promptward-ignore email-address: why\n${mail}\n`), ['email-address']);
  });

  for (const [form, value] of Object.entries({
    'a block scalar': `|\n      Hello\n\n      ${mail}\n`,
    'a quoted scalar over lines': `"Hello\n\n      ${mail}"\n`,
  })) {
    it(`cover the whole of ${form} that starts on the next line, and nothing after it`, () => {
      const text =
        `name: a\nmessages:\n  - role: system\n    # promptward-ignore email-address: the press office\n    content: ${value}` +
        `  - role: user\n    content: ${mail}\n`;
      const parsed = parsePrompt('a.prompt.yml', text);
      assert.deepEqual(
        lint({ path: 'a.prompt.yml', text, parsed }).map(finding => [finding.rule, finding.range.start]),
        [['email-address', text.lastIndexOf(mail)]],
      );
    });
  }
});
