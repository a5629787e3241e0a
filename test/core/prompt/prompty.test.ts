import assert from 'node:assert/strict';
import { parseGood, problemsOf, usesOf } from './helpers.ts';

const path = 'x/basic.prompty';
const first = `---
name: Basic
description: fast --- cheap
authors: [someone]
tags: [a, b]
model:
  api: chat
  configuration:
    type: azure_openai
    azure_deployment: gpt-35-turbo
  parameters:
    max_tokens: 3000
    top_p: 0.9
    response_format: {type: json_object}
sample:
  firstName: Jane
  question: Why?
inputs:
  firstName: {type: string}
  tone: {type: string, sample: kind}
---
You are helpful.

system:
Help {{firstName}} in a {{ tone | lower }} tone.

# User[name="x"]:
{{question}}
![a](b.png)
ASSISTANT:
`;
const second = `---
name: basic
metadata: {tags: [c], version: 1}
model:
  id: gpt-4o
  provider: openai
  options: {maxOutputTokens: 5, stopSequences: [x]}
inputs:
  - {name: question, kind: string}
  - {name: style, kind: string, default: plain}
  - {name: extra, required: false}
template: {format: {kind: jinja2}, parser: {kind: prompty}}
---
system:
{{style}}{{extra}}
user:
{{question}}`;

describe('Prompty prompts', () => {
  it('of version 1 give messages, model, parameters, tags and samples as defaults', () => {
    const prompt = parseGood(path, first);
    assert.equal(prompt.description, 'fast --- cheap');
    assert.equal(prompt.model, 'gpt-35-turbo');
    assert.equal(prompt.template, 'jinja');
    assert.deepEqual(prompt.parameters, { maxTokens: 3000, topP: 0.9 });
    assert.deepEqual(prompt.responseFormat, { type: 'json_object' });
    assert.deepEqual(prompt.tags, ['a', 'b']);
    assert.deepEqual(
      prompt.messages.map(({ role, content }) => [role, content.text]),
      [
        ['system', 'You are helpful.'],
        ['system', 'Help {{firstName}} in a {{ tone | lower }} tone.'],
        ['user', '{{question}}\n![a](b.png)'],
        ['assistant', ''],
      ],
    );
    assert.deepEqual(
      prompt.declarations.map(({ name, required, defaultValue }) => [name, required, defaultValue]),
      [
        ['firstName', false, 'Jane'],
        ['tone', false, 'kind'],
        ['question', false, 'Why?'],
      ],
    );
  });

  it('of version 2 give model, options, tags and inputs; an input must be given unless it says otherwise', () => {
    const prompt = parseGood(path, second);
    assert.equal(prompt.model, 'gpt-4o');
    assert.deepEqual(prompt.parameters, { maxTokens: 5, stop: ['x'] });
    assert.deepEqual(prompt.tags, ['c']);
    assert.deepEqual(
      prompt.declarations.map(({ name, required, defaultValue }) => [name, required, defaultValue]),
      [
        ['question', true, undefined],
        ['style', false, 'plain'],
        ['extra', false, undefined],
      ],
    );
  });

  it('may give inputs as a map of defaults, a model as text, and a Mustache template', () => {
    const text =
      '---\nmodel: gpt-4o\ninputs: {a: 1, b: {kind: string}}\ntemplate: mustache\n---\nuser:\n{{#if a}}{{b}}{{/if}}';
    const prompt = parseGood(path, text);
    assert.equal(prompt.model, 'gpt-4o');
    assert.equal(prompt.template, 'handlebars');
    assert.deepEqual(
      prompt.declarations.map(({ name, defaultValue }) => [name, defaultValue]),
      [
        ['a', 1],
        ['b', undefined],
      ],
    );
  });

  it('give uses and declarations at their exact places, CRLF and a byte order mark included', () => {
    for (const text of [first, `\ufeff${first.replaceAll('\n', '\r\n')}`]) {
      assert.deepEqual(usesOf(path, text), ['firstName', 'tone', 'question']);
      for (const { name, range } of parseGood(path, text).declarations) {
        assert.equal(text.slice(range.start, range.end), name);
      }
    }
  });

  it('may have no front matter, an empty body, or blank lines before the front matter', () => {
    assert.deepEqual(
      parseGood(path, 'user:\nhi').messages.map(m => m.role),
      ['user'],
    );
    assert.deepEqual(parseGood(path, '---\nname: a\n---').messages, []);
    assert.equal(parseGood(path, '\n\n---\nname: a\n---\n').name, 'a');
  });

  it('do not take a role from the middle of a line', () => {
    const text = 'the system: is\nuser: hello\n  user:\nx';
    assert.deepEqual(
      parseGood(path, text).messages.map(({ role, content }) => [role, content.text]),
      [
        ['system', 'the system: is\nuser: hello'],
        ['user', 'x'],
      ],
    );
  });

  it('take tests from the sidecar', () => {
    const prompt = parseGood(path, first, 'tags: [z]\ntestData: [{question: a}]\n');
    assert.deepEqual(prompt.tests[0]?.values, { question: 'a' });
    assert.deepEqual(prompt.tags, ['a', 'b', 'z']);
  });

  const bad: readonly (readonly [why: string, text: string, problem: RegExp])[] = [
    [
      'front matter that never closes',
      '\n---\nname: a\nuser:\nhi',
      /error line 2: the front matter opens with ---/,
    ],
    ['front matter that is a list', '---\n- a\n---\n', /error line 2: the front matter must be a map/],
    ['malformed YAML at its line', '---\nname: a\nb: "x\n---\nuser:\n', /error line 4: not valid YAML/],
    ['inputs that are text', '---\ninputs: x\n---\n', /error line 2: `inputs` must be/],
    [
      'an input without a name',
      '---\ninputs:\n  - kind: string\n---\n',
      /error line 3: this input has no name/,
    ],
    ['a sample in a file', '---\nsample: s.json\n---\n', /warning line 2: a sample in another file/],
    ['an unknown template', '---\ntemplate: erb\n---\n', /warning line 2: an unknown template/],
    ['a tag that is never closed', 'user:\nhi\n{{ name', /error line 3: `\{\{` is never closed/],
    [
      'a block that ends in another message',
      'system:\n{% if a %}\nuser:\n{% endif %}',
      /error line 2: not a valid Jinja/,
    ],
    ['a call', 'user:\n{{ range(9) }}', /warning line 2: .*calls a function/],
  ];
  for (const [why, text, problem] of bad) {
    it(`report ${why}`, () => {
      assert.match(problemsOf(path, text)[0] ?? '', problem);
    });
  }
});
