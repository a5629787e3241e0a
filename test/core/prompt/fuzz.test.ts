import assert from 'node:assert/strict';
import fc from 'fast-check';
import { promptHead } from '../../../src/core/library/head.ts';
import { toSource } from '../../../src/core/mappedText.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import { renderPrompt } from '../../../src/core/prompt/render.ts';

const files: Readonly<Record<string, string>> = {
  'a.prompt.yml':
    "name: &n A\nmessages:\n  - role: user\n    content: |+\n      Hi {{ name }}\n\n  - {role: system, content: \"a\\n\\u0041\"}\ntestData:\n  - name: *n\n    x: 'it''s'\nevaluators:\n  - name: e\n    llm: {modelId: m, prompt: p, choices: [{choice: a, score: 1}]}\n",
  'a.prompty':
    '---\nname: A\ninputs: {a: 1}\nsample: {b: x}\n---\nsystem:\n{% for i in a %}{{ i.x | upper }}{% endfor %}\nuser:\n{{ b }}\n',
  'a.prompt':
    '---\ninput: {schema: {a?: string}}\n---\n{{role "system"}}{{#each xs as |x i|}}{{~x.y}}{{else}}-{{/each}}{{!-- c --}}{{{a}}}',
  'a.prompt.md': `---\nmodel: m\n---\nDo \${input:a:b c} with \${file}.`,
};
const piece = fc.oneof(
  fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    '{#',
    '---\n',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    '\t',
    '  ',
    ':',
    '- ',
    '|',
    '>',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '<<: ',
    '? ',
    '!!binary ',
    '#',
    '%',
    '\0',
    '\ufeff',
    '__proto__',
    `\${input:`,
    'role',
    '{{/if}}',
    '{{#if a}}',
    '{% if a %}',
    '{% endfor %}',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const mutation = fc.tuple(fc.nat(), fc.nat(12), piece);

function mutate(text: string, mutations: readonly (readonly [number, number, string])[]): string {
  return mutations.reduce((result, [at, length, put]) => {
    const start = at % (result.length + 1);
    return result.slice(0, start) + put + result.slice(start + length);
  }, text);
}

function check(path: string, text: string, sidecar?: string): void {
  const { prompt, problems } = parsePrompt(path, text, sidecar);
  const inside = ({ start, end }: { start: number; end: number }, length: number) =>
    assert.ok(0 <= start && start <= end && end <= length, `${start}..${end} of ${length}`);
  for (const { file, range, message } of problems) {
    inside(range, file === path ? text.length : (sidecar ?? '').length);
    assert.ok(message.length > 0 && !message.includes('\n'));
  }
  for (const { range } of [...prompt.uses, ...prompt.declarations]) inside(range, text.length);
  for (const mapped of [...prompt.scalars, ...prompt.messages.map(message => message.content)]) {
    inside(mapped.range, text.length);
    inside(toSource(mapped, { start: 0, end: mapped.text.length }), text.length);
  }
  const values = Object.fromEntries(prompt.uses.map(use => [use.name, 'v']));
  const rendered = renderPrompt(prompt, values);
  if (!rendered.ok) assert.ok(rendered.reason.length > 0 && !rendered.reason.includes('\n'));
  promptHead(path, text, sidecar);
}

describe('parsePrompt and renderPrompt', () => {
  for (const [path, file] of Object.entries(files)) {
    it(`never throw on any text as ${path}, and all ranges are inside it`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => check(path, text)),
        { numRuns: 300 },
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), parts => check(path, parts.join(''))),
        { numRuns: 500 },
      );
    });

    it(`never throw on a changed ${path} with a changed sidecar`, () => {
      const changes = fc.array(mutation, { minLength: 1, maxLength: 5 });
      const sidecar =
        'tags: [a, b]\ntestData:\n  - a: |\n      x\nevaluators: [{name: e, string: {equals: "{{a}}"}}]\n';
      fc.assert(
        fc.property(changes, changes, (own, beside) =>
          check(path, mutate(file, own), mutate(sidecar, beside)),
        ),
        { numRuns: 1500 },
      );
    });
  }

  it('stand deep nesting, many aliases and long runs in reasonable time', () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join(
      '\n',
    );
    const texts = [
      '['.repeat(50_000),
      '- '.repeat(20_000),
      `{a: ${'{a: '.repeat(5_000)}`,
      `a0: &a0 [x]\n${bomb}\nmessages: [{role: user, content: *a12}]`,
      'a: &a [*a, *a]',
      `messages: [{role: user, content: "${' '.repeat(300_000)}"}]`,
    ];
    for (const text of texts) check('a.prompt.yml', text);
    for (const text of [
      '{{'.repeat(100_000),
      '{{"'.repeat(50_000),
      ' '.repeat(300_000),
      'user'.repeat(100_000),
    ]) {
      for (const path of ['a.prompty', 'a.prompt', 'a.prompt.md']) check(path, text);
    }
  });
});
