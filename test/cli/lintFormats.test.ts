import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { greeting, type Library, makeLibrary } from './cli.ts';

const token = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
const email = ['ada', 'corp-mail.com'].join('@');
const names = ['a b/ü#1.prompt.yml', 'plain.prompt.yml'];
const text = greeting
  .replace('You greet', `Use ${token} 😀 ${token} and write to ${email}; greet`)
  .replace('Greet {{person}}', 'Greet {{nobody}} peo\u200bple');

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: Record<string, unknown> & { readonly rules: Record<string, unknown>[] };
    };
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly { readonly physicalLocation: PhysicalLocation }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
  readonly region: Readonly<Record<string, number>>;
}

/** Every key that SARIF 2.1.0 (OASIS, sections 3.13 to 3.52) allows for the objects that are written here. */
const allowed = {
  log: ['$schema', 'version', 'runs'],
  run: ['tool', 'columnKind', 'results', 'originalUriBaseIds'],
  driver: ['name', 'semanticVersion', 'version', 'informationUri', 'rules'],
  rule: [
    'id',
    'name',
    'shortDescription',
    'fullDescription',
    'help',
    'helpUri',
    'defaultConfiguration',
    'properties',
  ],
  result: [
    'ruleId',
    'ruleIndex',
    'level',
    'rank',
    'message',
    'locations',
    'relatedLocations',
    'partialFingerprints',
    'fixes',
  ],
  region: ['startLine', 'startColumn', 'endLine', 'endColumn', 'charOffset', 'charLength'],
};
const keysOf = (value: object, kind: keyof typeof allowed) => {
  for (const name of Object.keys(value)) assert.ok(allowed[kind].includes(name), `${kind}.${name}`);
};
const levels = ['none', 'note', 'warning', 'error'];

describe('the formats of promptward lint', () => {
  let library: Library;
  before(() => {
    library = makeLibrary(Object.fromEntries(names.map(name => [name, text])));
  });
  after(() => library.remove());

  it('writes SARIF 2.1.0 as its schema asks for it', async () => {
    const { stdout } = await library.run(['lint', '--format', 'sarif']);
    const log: Sarif = JSON.parse(stdout);
    keysOf(log, 'log');
    assert.equal(log.version, '2.1.0');
    assert.ok(URL.canParse(log.$schema));
    assert.equal(log.runs.length, 1);
    for (const run of log.runs) {
      keysOf(run, 'run');
      const { driver } = run.tool;
      keysOf(driver, 'driver');
      assert.equal(typeof driver['name'], 'string');
      assert.match(String(driver['semanticVersion']), /^\d+\.\d+\.\d+$/);
      assert.ok(['utf16CodeUnits', 'unicodeCodePoints'].includes(run.columnKind));
      const ids = driver.rules.map(rule => rule['id']);
      assert.equal(new Set(ids).size, ids.length);
      for (const rule of driver.rules) {
        keysOf(rule, 'rule');
        for (const name of ['shortDescription', 'fullDescription', 'help'])
          assert.ok((rule[name] as { text: string }).text.length > 0);
        assert.ok(levels.includes((rule['defaultConfiguration'] as { level: string }).level));
      }
      assert.ok(run.results.length >= 6);
      for (const result of run.results) {
        keysOf(result, 'result');
        assert.equal(ids[result.ruleIndex], result.ruleId);
        assert.ok(levels.includes(result.level));
        assert.ok(result.message.text.length > 0);
        for (const print of Object.values(result.partialFingerprints)) assert.match(print, /^[0-9a-f]{16}$/);
        for (const { physicalLocation } of result.locations) checkPlace(physicalLocation);
      }
    }
    assert.ok(!stdout.includes(token.slice(4)) && !stdout.includes(email));
  });

  /** A relative, escaped URI reference without dot segments, and a region whose two forms name the same characters. */
  function checkPlace({ artifactLocation: { uri }, region }: PhysicalLocation): void {
    assert.match(uri, /^(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/);
    const path = uri.split('/').map(decodeURIComponent).join('/');
    assert.ok(names.includes(path), path);
    keysOf(region, 'region');
    const {
      startLine = 0,
      startColumn = 0,
      endLine = 0,
      endColumn = 0,
      charOffset = -1,
      charLength = -1,
    } = region;
    for (const value of Object.values(region)) assert.ok(Number.isInteger(value) && value >= 0);
    assert.ok(startLine >= 1 && startColumn >= 1 && endColumn >= 1);
    assert.ok(endLine > startLine || (endLine === startLine && endColumn >= startColumn));
    const lines = text.split('\n');
    const offset = (line: number, column: number) =>
      lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    assert.equal(offset(startLine, startColumn), charOffset);
    assert.equal(offset(endLine, endColumn), charOffset + charLength);
  }

  it('writes workflow commands that the runner can read back', async () => {
    const { stdout } = await library.run(['lint', '--format', 'github']);
    const lines = stdout.trimEnd().split('\n');
    assert.ok(lines.length >= 6);
    for (const line of lines) {
      const [, command, properties = '', message = ''] = /^::(\w+) ([^:]*)::(.+)$/.exec(line) ?? [];
      assert.ok(['error', 'warning', 'notice'].includes(command ?? ''), line);
      const read = new Map(properties.split(',').map(pair => pair.split('=') as [string, string]));
      for (const [name, value] of read)
        assert.ok(
          ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(name) && value !== '',
          line,
        );
      assert.ok(names.includes(decodeURIComponent(read.get('file') ?? '')), line);
      assert.match(read.get('line') ?? '', /^[1-9]\d*$/);
      assert.ok(message !== '' && !message.includes(token.slice(4)));
    }
  });

  it('writes lines that the problem matcher of the manifest reads', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const [matcher] = manifest.contributes.problemMatchers;
    const pattern = new RegExp(matcher.pattern.regexp);
    const { stdout } = await library.run(['lint', '--no-color']);
    const lines = stdout.trimEnd().split('\n').slice(0, -1);
    assert.ok(lines.length >= 6);
    for (const line of lines) {
      const found = pattern.exec(line) ?? assert.fail(line);
      const part = (name: string) => found[matcher.pattern[name]] ?? '';
      assert.ok(names.includes(part('file')), line);
      assert.match(
        `${part('line')} ${part('column')} ${part('severity')}`,
        /^\d+ \d+ (?:error|warning|info)$/,
      );
      assert.ok(part('message') !== '' && /^[a-z0-9-]+$/.test(part('code')));
    }
    assert.equal(matcher.name, 'promptward');
    const [task] = manifest.contributes.taskDefinitions;
    assert.deepEqual([task.type, task.required], ['promptward', ['command']]);
  });
});
