import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../src/core/lint/lint.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { github } from '../../../src/core/report/github.ts';
import { type LintedFile, lintedFile } from '../../../src/core/report/lintedFile.ts';
import { lintJson } from '../../../src/core/report/lintJson.ts';
import { lintText } from '../../../src/core/report/lintText.ts';
import { sarif } from '../../../src/core/report/sarif.ts';
import { type Fake, fakes, pemKey } from '../lint/fakes.ts';

const { token } = fakes[0]!;
const linted = (path: string, text: string): LintedFile => lintedFile(path, text, lint({ path, text }));
const files = [linted('prompts/a b.md', `Hello\r\n  ${token}.\na\u200bb`), linted('clean.md', 'Hello')];

describe('reports of lint', () => {
  it('as JSON has the documented shape', () => {
    const report = JSON.parse(lintJson(files));
    assert.deepEqual(Object.keys(report), ['version', 'files', 'findings']);
    assert.equal(report.version, 1);
    assert.equal(report.files, 2);
    const { fingerprint, ...first } = report.findings[0];
    assert.match(fingerprint, /^[0-9a-f]{16}$/);
    assert.deepEqual(first, {
      rule: 'openai-api-key',
      group: 'secret',
      severity: 'error',
      file: 'prompts/a b.md',
      start: 9,
      end: 9 + token.length,
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 3 + token.length,
      confidence: 1,
      message: 'OpenAI API key in the text',
      preview: `sk-…(${token.length})`,
    });
    assert.deepEqual(
      report.findings[1].fix.edits.map((edit: { newText: string }) => edit.newText),
      [''],
    );
  });

  it('as text has a line for each finding and a count', () => {
    assert.equal(
      lintText(files),
      `prompts/a b.md:2:3 error openai-api-key OpenAI API key in the text sk-…(${token.length})\n` +
        'prompts/a b.md:3:2 warning zero-width-characters Invisible characters inside a word …(1)\n' +
        '1 error, 1 warning in 2 files\n',
    );
    assert.equal(lintText([files[1]!]), 'No findings in 1 file\n');
    assert.match(lintText(files, { colour: true }), /\x1b\[31merror\x1b\[0m/);
    assert.doesNotMatch(lintText([linted('a\x1b[2J\n.md', token)]).split('\n')[0] ?? '', /\x1b/);
  });

  it('as SARIF names each rule once and places each result', () => {
    const { runs, version } = JSON.parse(sarif(files, rules, '1.2.3'));
    assert.equal(version, '2.1.0');
    const [run] = runs;
    assert.equal(run.tool.driver.semanticVersion, '1.2.3');
    assert.deepEqual(
      run.tool.driver.rules.map((rule: { id: string }) => rule.id),
      ['openai-api-key', 'zero-width-characters'],
    );
    for (const result of run.results) {
      assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
      assert.match(result.partialFingerprints['promptwardFinding/v1'], /^[0-9a-f]{16}$/);
      assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'prompts/a%20b.md');
    }
    assert.deepEqual(
      run.results.map((result: { level: string }) => result.level),
      ['error', 'warning'],
    );
    assert.equal(run.results[0].locations[0].physicalLocation.region.startLine, 2);
    assert.doesNotMatch(JSON.stringify(run), /"(snippet|contextRegion|contents)"/);
  });

  it('as workflow commands escapes what would end a property or a command', () => {
    const [first, second, ...rest] = github([
      linted('a,b:c%\n.md', `Hi ${token}`),
      linted('d.md', `\n${token}`),
    ]).split('\n');
    assert.equal(
      first,
      `::error file=a%2Cb%3Ac%25%0A.md,line=1,endLine=1,title=openai-api-key,col=4,endColumn=${4 + token.length}::` +
        `OpenAI API key in the text: sk-…(${token.length})`,
    );
    assert.match(second ?? '', /^::error file=d\.md,line=2,/);
    assert.deepEqual(rest, ['']);
  });

  it('never hold eight characters of what was found', () => {
    const key = pemKey();
    const planted: readonly Fake[] = [
      ...fakes,
      { rule: 'private-key', token: key, body: key.slice(28, -26) },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...planted), fc.string(), fc.string(), (fake, before, after) => {
        const file = linted('a.md', `${before}\n${fake.token}\n${after}`);
        assert.ok(file.findings.length > 0);
        const reports = [
          JSON.stringify(file.findings),
          lintJson([file]),
          lintText([file]),
          sarif([file], rules, '1'),
          github([file]),
        ];
        for (const report of reports) {
          for (let at = 0; at + 8 <= fake.body.length; at++) {
            assert.ok(!report.includes(fake.body.slice(at, at + 8)), fake.rule);
          }
        }
      }),
    );
  });
});
