import assert from 'node:assert/strict';
import fc from 'fast-check';
import { promptHead } from '../../../src/core/library/head.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';

/** The head's entry must be what the full parser finds. */
function checkHead(path: string, text: string, sidecar?: string): void {
  const { prompt } = parsePrompt(path, text, sidecar);
  const oneLine = prompt.description.replace(/\s+/g, ' ').trim();
  const { description, ...head } = promptHead(path, text, sidecar);
  assert.deepEqual(head, {
    path,
    format: prompt.format,
    name: prompt.name,
    ...(prompt.model !== undefined && { model: prompt.model }),
    tags: prompt.tags,
    hasTests: prompt.tests.length > 0,
  });
  assert.equal(description.replace(/\s+/g, ' ').trim(), oneLine);
}

const files: readonly (readonly [path: string, text: string, sidecar?: string])[] = [
  [
    'a.prompt.yml',
    'name: Plain # note\ndescription: |\n  Two\n  lines\nmodel: "openai/gpt-4o"\nmessages: []\ntestData:\n  - a: 1\n',
  ],
  [
    'a.prompt.yml',
    "\ufeff# first\r\nname: 'It''s'\r\ndescription: >-\r\n  folded\r\n  text\r\nmessages: [{role: user, content: x}]\r\n",
  ],
  [
    'b/unnamed.prompt.yaml',
    'messages:\n  - role: user\n    content: |\n      name: no\n      testData: no\n',
  ],
  ['a.prompt.yml', 'name: A\ntestData: []\nmessages: []', 'tags: [x, "y z"]\ntestData: [{a: b}]'],
  ['a.prompt.yml', 'messages: []', 'name: From aside\ndescription: Told\ntags:\n  - one # first\n  - two\n'],
  [
    'a.prompty',
    '---\nname: P\ntags:\n- a\n- b\nmodel:\n  api: chat\n  configuration:\n    type: azure_openai\n    azure_deployment: gpt\n---\nuser:\nhi',
  ],
  [
    'a.prompty',
    '\n---\nname: P\nmetadata:\n  tags: [c]\n  version: 1\nmodel:\n  id: gpt-4o\n---\nname: not this\n',
    'tags: [d]',
  ],
  ['a.prompty', '---\nmodel: gpt-4\n---\n', 'testData: [{a: 1}]'],
  [
    'x/greet.formal.prompt',
    '# Copyright\n---\nmodel: googleai/gemini\ninput:\n  schema:\n    name: string\n---\nname: no\n',
  ],
  ['x/bare.prompt', 'Hello {{name}}\ndescription: no\n'],
  ['x/a.prompt.md', "---\ndescription: 'Says \"hi\"'\nmodel: ['m1', m2]\n---\n# T\n"],
  ['x/a.prompt.md', '---\nname: "a \\"b\\""\ndescription: runs\n  on\n---\n'],
];

describe('promptHead', () => {
  for (const [path, text, sidecar] of files) {
    it(`agrees with the parser on ${JSON.stringify(text.slice(0, 40))} as ${path}`, () =>
      checkHead(path, text, sidecar));
  }

  it('agrees with the parser on any plain or quoted name, description and tags', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .,/()'-]{0,20}[A-Za-z0-9]$/);
    const value = fc.oneof(
      word,
      word.map(text => `'${text.replaceAll("'", "''")}'`),
      word.map(text => JSON.stringify(text)),
    );
    const tags = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z]$/), { maxLength: 4 });
    fc.assert(
      fc.property(value, value, tags, fc.boolean(), (name, description, list, flow) => {
        const lines = flow
          ? `tags: [${list.join(', ')}]`
          : `tags:\n${list.map(tag => `  - ${tag}\n`).join('')}`;
        checkHead('a.prompty', `---\nname: ${name}\ndescription: ${description}\n${lines}\n---\nuser:\nx`);
      }),
    );
  });

  it('reads the head only, but finds test data anywhere', () => {
    const filler = `filler: ${'x'.repeat(5000)}\n`;
    const entry = promptHead('a.prompt.yml', `name: A\n${filler}description: late\ntestData:\n  - a: 1\n`);
    assert.equal(entry.name, 'A');
    assert.equal(entry.description, '');
    assert.equal(entry.hasTests, true);
  });
});
