import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModelServer, startModelServer } from '../support/modelServer.ts';
import { greeting, type Library, makeLibrary } from './cli.ts';

const settings = `lint:
  rules:
    - id: project-code
      pattern: 'PRJ-[0-9]{4}'
      keywords: [PRJ-]
      message: A project code
`;
const code = 'PRJ-4711';
const masked = '[secret …(8)]';

interface Report {
  readonly results: readonly {
    readonly test: string;
    readonly outcome: string;
    readonly output?: string;
    readonly reason?: string;
  }[];
}

describe('what a team calls a secret', () => {
  let server: ModelServer;
  let library: Library;
  before(async () => {
    server = await startModelServer(() => `Hello Ada, of ${code}`);
  });
  after(() => server.close());
  beforeEach(() => {
    const profiles = `profiles:\n  - { id: lo, origin: "${server.origin}", pathPrefix: /v1, local: true }\n`;
    library = makeLibrary({ 'a.prompt.yml': greeting, '.promptward/config.yml': settings }, profiles);
  });
  afterEach(() => library.remove());

  it('is not sent to a model', async () => {
    library.write({ 'a.prompt.yml': greeting.replace('person: Ada\n', `person: Ada of ${code}\n`) });
    const asked = server.requests.length;
    const { value } = await library.json<Report>(['test', '--filter', 'short']);
    assert.equal(server.requests.length, asked);
    assert.match(
      value.results[0]?.reason ?? '',
      /^Not sent: message 2 \(user\) holds a secret \(project-code, /,
    );
  });

  it('is masked in results and names of tests, and not kept of a reply', async () => {
    library.write({ 'a.prompt.yml': greeting.replace('name: short name', `name: ${code}`) });
    const { value } = await library.json<Report>(['test']);
    assert.deepEqual(
      value.results.map(({ test, output }) => [test, output]),
      [
        [masked, `Hello Ada, of ${masked}`],
        ['long name', `Hello Ada, of ${masked}`],
      ],
    );
    const recorded = await library.json<Report>(['test', '--record']);
    for (const { outcome, reason } of recorded.value.results) {
      assert.equal(outcome, 'errored');
      assert.match(reason ?? '', /was not recorded/);
    }
    assert.ok(!existsSync(join(library.root, '.promptward/cassettes')));
    const data = join(library.home, 'data');
    for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(n => /\.db/.test(n)))
      assert.ok(!readFileSync(join(data, name), 'latin1').includes(code), name);
  });

  it('is masked in lists and histories', async () => {
    library.commit(
      {
        'a.prompt.yml': greeting
          .replace('name: Greeting', `name: For ${code}`)
          .replace('temperature: 0', `temperature: 1\n  stop: [${code}]`)
          .replace('name: long name', `name: long ${code}`),
      },
      `Ask about ${code}`,
    );
    for (const args of [['list'], ['history', 'a.prompt.yml']]) {
      for (const format of ['text', 'json']) {
        const { code: exit, stdout } = await library.run([...args, '--format', format]);
        assert.equal(exit, 0);
        assert.ok(stdout.includes(masked) && !stdout.includes(code), stdout);
      }
    }
  });

  it('cannot be the reason of a promotion', async () => {
    const reason = `${code} wants it`;
    const { code: exit, stderr } = await library.run([
      'promote',
      'a.prompt.yml',
      '--to',
      'staging',
      '-m',
      reason,
    ]);
    assert.equal(exit, 2);
    assert.match(stderr, /the reason holds something that must not be published/);
  });

  it('stops every command that would need the settings when they cannot be used', async () => {
    library.write({ '.promptward/config.yml': 'lint:\n  disabled: [iban]\n' });
    for (const args of [
      ['lint'],
      ['lint', '--rules'],
      ['test'],
      ['list'],
      ['history', 'a.prompt.yml'],
      ['render', 'a.prompt.yml'],
    ]) {
      const { code: exit, stdout, stderr } = await library.run(args);
      assert.deepEqual([exit, stdout], [2, ''], args.join(' '));
      assert.match(
        stderr,
        /^promptward: \.promptward\/config\.yml:2: lint has no setting "disabled": use .+\n$/,
      );
    }
  });
});
