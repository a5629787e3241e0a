import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { fakes, jwt, letters, pemKey } from './fakes.ts';
import { jsonScalar, promptWith } from './prompts.ts';

const secretsIn = (text: string) =>
  lint({ path: 'a.md', text }).filter(finding => finding.group === 'secret');

/** What stands before and after a token in the texts that prompts are made of. */
const forms: Readonly<Record<string, readonly [before: string, after: string]>> = {
  alone: ['', ''],
  sentence: ['The key is ', '. Keep it.'],
  comma: ['use ', ', then go on'],
  parentheses: ['(', ')'],
  bold: ['**', '**'],
  emphasis: ['_', '_ is it'],
  code: ['`', '`'],
  'table cell': ['| key |', '|'],
  tag: ['<key>', '</key>'],
  'curly quotes': ['“', '”'],
  'CJK text': ['密钥是', '。请保密'],
  'CJK comma': ['キー：', '，'],
  'list item': ['- ', '\n- next'],
  'setting in YAML': ['api_key: ', '\n'],
  'setting in a shell': ['export KEY=', '\n'],
  'query parameter': ['?key=', '&x=1'],
  'JSON string': ['{"key":"', '"}'],
  'after \\n': ['"Hello\\n', '\\nBye"'],
  'after \\t': ['"Hello\\t', '\\t"'],
  'after \\u0022': ['"\\u0022', '\\u0022"'],
  'after %22': ['q=%22', '%22'],
  'HTML entity': ['&quot;', '&quot;'],
};

describe('secret rules', () => {
  for (const { rule, token } of fakes) {
    it(`${rule} finds ${token.slice(0, 8)}… at its exact place in every form of text`, () => {
      for (const [form, [before, after]] of Object.entries(forms)) {
        const found = secretsIn(before + token + after);
        assert.deepEqual(
          found.map(finding => [finding.rule, finding.range.start, finding.range.end]),
          [[rule, before.length, before.length + token.length]],
          form,
        );
      }
    });
  }

  it('finds a token with an invisible character inside and covers the whole of it', () => {
    for (const { rule, token } of fakes) {
      const split = `${token.slice(0, 9)}\u200b${token.slice(9)}`;
      const found = secretsIn(`key ${split}.`);
      assert.deepEqual(
        found.map(finding => [finding.rule, finding.range]),
        [[rule, { start: 4, end: 4 + split.length }]],
      );
    }
  });

  it('finds a token that only decoding shows, at its place in the file', () => {
    const { rule, token } = fakes[0]!;
    const written = `Use ${token.slice(0, 10)}\\u00${token.charCodeAt(10).toString(16)}${token.slice(11)}\\nnow`;
    const text = `content: "${written}"\n`;
    const parsed = promptWith({ scalars: [jsonScalar(written, 10)] });
    const found = lint({ path: 'a.prompt.yml', text, parsed });
    assert.deepEqual(
      found.map(finding => [finding.rule, text.slice(finding.range.start, finding.range.end)]),
      [[rule, written.slice(4, -5)]],
    );
  });

  it('finds the same token in the source and in the decoded scalar once', () => {
    const { token } = fakes[1]!;
    const written = `Use\\n${token}`;
    const text = `content: "${written}"\n`;
    const parsed = promptWith({ scalars: [jsonScalar(written, 10)] });
    assert.equal(lint({ path: 'a.prompt.yml', text, parsed }).length, 1);
  });

  it('finds private keys in lines, in one line with written line ends, indented and quoted', () => {
    for (const key of [pemKey(), pemKey('\\n'), pemKey('\r\n'), pemKey('\n    '), pemKey('\n> ')]) {
      assert.deepEqual(
        secretsIn(`The key:\n${key}\nEnd`).map(finding => [finding.rule, finding.range]),
        [['private-key', { start: 9, end: 9 + key.length }]],
      );
    }
  });

  it('finds an AWS secret key by the words before it', () => {
    const secret = letters(40, 70);
    for (const before of [
      'AWS_SECRET_ACCESS_KEY=',
      '"SecretAccessKey": "',
      'the aws secret access key is `',
      'aws_secret_key: ',
    ]) {
      const found = secretsIn(`${before}${secret}\n`);
      assert.deepEqual(
        found.map(finding => [finding.rule, finding.range.start]),
        [['aws-secret-access-key', before.length]],
      );
    }
    assert.deepEqual(secretsIn(`digest ${secret}`), []);
  });

  it('finds passwords in addresses, less surely those of this machine', () => {
    const password = letters(12, 71);
    const [found] = secretsIn(`postgres://app:${password}@db.corp.io:5432/x`);
    assert.deepEqual(
      [found?.rule, found?.severity, found?.range],
      ['url-credentials', 'error', { start: 15, end: 27 }],
    );
    assert.equal(secretsIn(`postgres://app:${password}@localhost/x`)[0]?.severity, 'warning');
    assert.equal(
      secretsIn(`https://x:${fakes.find(fake => fake.rule === 'github-token')?.token}@github.com/a`)[0]?.rule,
      'github-token',
    );
  });

  it('finds a password that a sentence tells, in several languages', () => {
    const password = `Tr0ub4dor&${letters(4, 72)}`;
    for (const before of [
      'The password is ',
      'password: "',
      'Passwort ist ',
      'contraseña: ',
      '密码：',
      '비밀번호는 ',
    ]) {
      assert.deepEqual(
        secretsIn(`${before}${password}. Go on`).map(finding => [finding.rule, finding.range]),
        [['password-in-text', { start: before.length, end: before.length + password.length }]],
      );
    }
  });

  it('rates a live key an error, a test key an information', () => {
    const severityOf = (rule: string) =>
      secretsIn(fakes.find(fake => fake.rule === rule)!.token)[0]?.severity;
    assert.equal(severityOf('stripe-secret-key'), 'error');
    assert.equal(severityOf('stripe-test-key'), 'info');
  });

  it('takes a JSON Web Token only with a header that names its algorithm', () => {
    assert.equal(secretsIn(jwt({ typ: 'JWT' }, { sub: 'a-user' }, 73)).length, 0);
    assert.equal(secretsIn(jwt({ alg: 'none' }, { sub: 'a-user' }, 74)).length, 0);
    assert.equal(secretsIn(jwt({ alg: 'RS256' }, { sub: 'a-user' }, 75)).length, 1);
  });

  it('is surer of a token whose checksum is right', () => {
    const rule = rules.find(rule => rule.id === 'github-token');
    assert.ok(rule?.kind === 'text');
    const { token } = fakes.find(fake => fake.rule === 'github-token')!;
    const confidence = (value: string) =>
      rule.validate?.({ value, text: value, start: 0, end: value.length }) ?? 0;
    const wrong = token.slice(0, -1) + (token.endsWith('7') ? '8' : '7');
    assert.ok(confidence(token) > confidence(wrong));
    assert.equal(secretsIn(wrong)[0]?.severity, 'error');
  });

  it('shows no beginning of a password, even where it begins as the rule’s keywords do', () => {
    const password = `password${letters(6, 76)}!1aB`;
    assert.deepEqual(
      secretsIn(`The password is ${password}`).map(finding => finding.preview),
      [`…(${password.length})`],
    );
  });
});
