import assert from 'node:assert/strict';
import { parseGood, problemsOf, usesOf } from './helpers.ts';

const path = 'menu/greet.formal.prompt';
const whole = `# Copyright

# Licence
---
model: googleai/gemini-2.0-flash
config: {temperature: 0.5, maxOutputTokens: 9}
input:
  schema:
    name: string, the name
    title?: string
    tags(array, some): string
    (*): any
  default: {title: Dr}
output: {format: json}
---
{{!-- {{role "tool"}} --}}
{{role "system"}}
Be kind to {{title}} {{name}}.
{{#each tags}}- {{this}}{{/each}}
{{role 'user'}}
{{ask.text}}
{{role "model"}}Yes.
`;

describe('Dotprompt prompts', () => {
  it('give messages by role, model, parameters and response format', () => {
    const prompt = parseGood(path, whole);
    assert.equal(prompt.name, 'greet.formal');
    assert.equal(prompt.model, 'googleai/gemini-2.0-flash');
    assert.deepEqual(prompt.parameters, { temperature: 0.5, maxTokens: 9 });
    assert.deepEqual(prompt.responseFormat, { type: 'json_object' });
    assert.deepEqual(
      prompt.messages.map(({ role, content }) => [role, content.text]),
      [
        ['system', 'Be kind to {{title}} {{name}}.\n{{#each tags}}- {{this}}{{/each}}'],
        ['user', '{{ask.text}}'],
        ['assistant', 'Yes.'],
      ],
    );
  });

  it('declare the names of Picoschema, optional with a question mark, and defaults', () => {
    const { declarations } = parseGood(path, whole);
    assert.deepEqual(
      declarations.map(({ name, required, defaultValue, range }) => [
        name,
        whole.slice(range.start, range.end),
        required,
        defaultValue,
      ]),
      [
        ['name', 'name', true, undefined],
        ['title', 'title', false, 'Dr'],
        ['tags', 'tags', true, undefined],
      ],
    );
  });

  it('declare the properties of a JSON Schema', () => {
    const schema =
      'type: object, required: [a], properties: {a: {type: string}, b: {type: string, default: 1}}';
    const text = `---\ninput: {schema: {${schema}}}\n---\nx`;
    assert.deepEqual(
      parseGood(path, text).declarations.map(({ name, required, defaultValue }) => [
        name,
        required,
        defaultValue,
      ]),
      [
        ['a', true, undefined],
        ['b', false, 1],
      ],
    );
  });

  it('give uses at their exact places', () => {
    assert.deepEqual(usesOf(path, whole), ['title', 'name', 'tags', 'ask']);
    assert.deepEqual(usesOf(path, `\ufeff${whole.replaceAll('\n', '\r\n')}`), [
      'title',
      'name',
      'tags',
      'ask',
    ]);
  });

  it('are one user message without front matter and roles', () => {
    assert.deepEqual(
      parseGood(path, 'Hello {{name}}').messages.map(({ role, content }) => [role, content.text]),
      [['user', 'Hello {{name}}']],
    );
  });

  const bad: readonly (readonly [why: string, text: string, problem: RegExp])[] = [
    ['front matter that never closes', '---\nmodel: a\n', /error line 1: the front matter opens/],
    [
      'a role inside a block',
      '{{#if a}}\n{{role "system"}}\n{{/if}}',
      /error line 2: \{\{role\}\} inside a block/,
    ],
    ['an unknown role', 'a\n{{role "boss"}}', /error line 2: an unknown role/],
    ['a role that is a variable', '{{role r}}', /error line 1: an unknown role/],
    ['an open block', 'a\n{{#if a}}', /error line 2: `\{\{#if\}\}` is never closed/],
    ['a closing tag of another block', '{{#if a}}{{/each}}', /error line 1: this closes no open block/],
    ['open braces', 'a\n\n{{name', /error line 3: `\{\{` is never closed/],
    ['history, which has no conversation here', '{{history}}', /warning line 1: \{\{history\}\} needs/],
    ['a partial by its name', '{{> header}}', /warning line 1: the partial "header"/],
    ['a helper by its name', '{{shout name}}', /warning line 1: the helper "shout"/],
    ['a schema by name', '---\ninput: {schema: Person}\n---\na', /warning line 2: a schema by name/],
    ['an input that is text', '---\ninput: a\n---\na', /error line 2: `input` must be a map/],
  ];
  for (const [why, text, problem] of bad) {
    it(`report ${why}`, () => {
      assert.match(problemsOf(path, text)[0] ?? '', problem);
    });
  }
});
