import assert from 'node:assert/strict';
import { greeting, type Library, makeLibrary } from './cli.ts';

const key = 'a key of the tests, made up';
const settings = `environments: [staging]
lint:
  disable: [pii]
  rules:
    - id: project-code
      pattern: 'PRJ-[0-9]{4}'
      keywords: [PRJ-]
      allow: [PRJ-0000]
      severity: warning
      message: A project code
`;
const prompt = greeting.replace('You greet', 'For PRJ-1234 and PRJ-0000, ask ada@corp-mail.com and greet');

interface Report {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly line: number }[];
}

interface Rules {
  readonly rules: readonly {
    readonly id: string;
    readonly group: string;
    readonly severity: string;
    readonly on: boolean;
    readonly country?: string;
  }[];
}

describe('promptward lint with settings of the team', () => {
  let library: Library;
  beforeEach(() => {
    library = makeLibrary({ 'a.prompt.yml': prompt, '.promptward/config.yml': settings });
  });
  afterEach(() => library.remove());
  const found = async () =>
    (await library.json<Report>(['lint'])).value.findings.map(f => `${f.line} ${f.severity} ${f.rule}`);

  it('runs custom rules, and not what is disabled', async () => {
    assert.deepEqual(await found(), ['8 warning project-code']);
    library.write({ '.promptward/config.yml': 'lint: {}\n' });
    assert.deepEqual(await found(), ['8 warning email-address']);
  });

  it('runs the packs of some countries, optional rules, and rules as severe as the team says', async () => {
    library.write({
      '.promptward/config.yml':
        'lint:\n  countries: [de]\n  enable: [bias]\n  severity: { email-address: error, structure: info }\n',
    });
    assert.deepEqual(await found(), ['8 error email-address']);
    const { value } = await library.json<Rules>(['lint', '--rules']);
    const rule = (id: string) => value.rules.find(one => one.id === id) ?? assert.fail(id);
    for (const one of value.rules) {
      if (one.country !== undefined) assert.equal(one.on, one.country === 'de', one.id);
      if (one.group === 'bias') assert.equal(one.on, true, one.id);
    }
    assert.equal(rule('email-address').severity, 'error');
    assert.equal(rule('untested-prompt').on, false);
    assert.match((await library.run(['lint', '--rules'])).stdout, /\nuntested-prompt +structure +\w+ +off +/);
  });

  it('lists custom rules with the others, and describes them in SARIF', async () => {
    const { value } = await library.json<Rules>(['lint', '--rules']);
    const on = new Map(value.rules.map(rule => [rule.id, rule.on]));
    assert.deepEqual([on.get('project-code'), on.get('email-address')], [true, false]);
    const { stdout } = await library.run(['lint', '--format', 'sarif']);
    assert.equal(JSON.parse(stdout).runs[0].tool.driver.rules[0].id, 'project-code');
  });

  it('refuses settings that are not right, with file and line', async () => {
    const rule = (pattern: string) =>
      `lint:\n  rules:\n    - id: x\n      keywords: [abc]\n      message: m\n      pattern: ${pattern}\n`;
    for (const [text, line, why] of [
      ['lint: 3\n', 1, /must hold disable, enable, countries, severity, rules or deny/],
      ['lint:\n  disable:\n    - iban\n    - secret\n', 3, /secrets as a whole cannot be switched off/],
      ['lint:\n  enable: [iban]\n', 2, /no optional rule or group "iban"/],
      ['lint:\n  countries: de\n', 2, /must be a list of country codes/],
      ['lint:\n  countries: [de,\n    xx]\n', 3, /no pack for the country "xx"/],
      ['lint:\n  severity: [iban]\n', 2, /must be a map/],
      ['lint:\n  severity:\n    iban: fatal\n', 3, /iban must be error, warning, info/],
      ['lint:\n  severity:\n    ibann: error\n', 3, /no rule or group "ibann"/],
      ['lint:\n  rule: []\n', 2, /no setting "rule"/],
      ['lint:\n  disable: [nothing]\n', 2, /no rule or group "nothing"/],
      [rule("'a*'"), 6, /matches the empty text/],
      [rule("'(a)\\1'"), 6, /back-reference/],
      ['lint:\n  rules:\n    - id: github-token\n      pattern: abc\n', 3, /already/],
      ['lint:\n  rules:\n    - id: x\n', 3, /needs a pattern/],
      [`lint:\n  deny:\n    hashes: [abc]\n    key: ${key}\n`, 3, /--deny-hash prints/],
      [`lint:\n  deny:\n    hashes: [${'a'.repeat(64)}]\n`, 3, /PROMPTWARD_DENY_KEY/],
    ] as const) {
      library.write({ '.promptward/config.yml': text });
      const { code, stderr } = await library.run(['lint']);
      assert.equal(code, 2, text);
      assert.ok(stderr.startsWith(`promptward: .promptward/config.yml:${line}: `), stderr);
      assert.match(stderr, why);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
  });

  it('hashes an entry of the deny-list from stdin, and finds it without ever showing it', async () => {
    const words = 'Blue Falcon';
    library.write({ '.promptward/config.yml': 'lint: {}\n' });
    const without = await library.run(['lint', '--deny-hash'], { input: words });
    assert.equal(without.code, 2);
    assert.match(without.stderr, /there is no key/);
    const env = { PROMPTWARD_DENY_KEY: key };
    const { stdout } = await library.run(['lint', '--deny-hash'], { input: `${words}\n`, env });
    assert.match(stdout, /^[0-9a-f]{64}\n$/);
    const list = `lint:\n  deny:\n    key: ${key}\n    hashes: [${stdout.trim()}]\n`;
    library.write({
      '.promptward/config.yml': list,
      'a.prompt.yml': greeting.replace('You greet', 'As BLUE-FALCON, greet'),
    });
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const ran = await library.run(['lint', '--format', format]);
      assert.equal(ran.code, 1);
      assert.match(ran.stdout, /denied-word/);
      assert.doesNotMatch(ran.stdout + ran.stderr, /blue|falcon/i);
    }
  });

  it('shows the less sure findings when asked to', async () => {
    assert.equal((await library.run(['lint', '--min-confidence', '101'])).code, 2);
    const all = await library.json<Report>(['lint', '--min-confidence', '0']);
    const some = await library.json<Report>(['lint', '--min-confidence', '100']);
    assert.ok(all.value.findings.length >= some.value.findings.length);
  });
});
