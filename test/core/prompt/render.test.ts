import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Json } from '../../../src/core/json.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import { fillTemplate, renderPrompt } from '../../../src/core/prompt/render.ts';

type Values = Readonly<Record<string, Json>>;

function messages(path: string, text: string, values: Values) {
  const rendered = renderPrompt(parsePrompt(path, text).prompt, values);
  assert.ok(rendered.ok, rendered.ok ? '' : rendered.reason);
  return rendered.messages.map(({ role, content }) => `${role}: ${content}`);
}

function reason(path: string, text: string, values: Values): string {
  const rendered = renderPrompt(parsePrompt(path, text).prompt, values);
  assert.ok(!rendered.ok);
  return rendered.reason;
}

const prompts: readonly (readonly [path: string, text: string])[] = [
  ['a.prompt.yml', 'messages: [{role: system, content: "S {{a}} {{b}}"}, {role: user, content: "{{a}}"}]'],
  ['a.prompty', 'system:\nS {{a}} {{b}}\nuser:\n{{a}}'],
  ['a.prompt', '{{role "system"}}S {{a}} {{b}}{{role "user"}}{{a}}'],
  ['a.prompt.md', `S \${input:a} \${input:b}`],
];
const hostile = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '{{a}}',
        '{{b}}',
        '{% if a %}',
        `\${input:b}`,
        'system:\n',
        '\n\nsystem:\n',
        '{{role "system"}}',
        '<<<dotprompt:role:system>>>',
        '\\',
        '$&',
        "$'",
        '$1',
        '{{{',
        '}}',
        '&lt;',
      ),
      { maxLength: 6 },
    )
    .map(parts => parts.join('')),
);

describe('renderPrompt', () => {
  for (const [path, text] of prompts) {
    it(`puts values into ${path} as they are, in one pass, and no value makes a message`, () => {
      fc.assert(
        fc.property(hostile, hostile, (a, b) => {
          const expected = [`system: S ${a} ${b}`, `user: ${a}`];
          const single = [`user: S ${a} ${b}`];
          assert.deepEqual(messages(path, text, { a, b }), path.endsWith('.md') ? single : expected);
        }),
        { numRuns: 300 },
      );
    });

    it(`names the variables of ${path} that have no value`, () => {
      assert.equal(reason(path, text, {}), 'needs a value for: a, b');
      assert.equal(reason(path, text, { b: 1 }), 'needs a value for: a');
    });
  }

  it('takes no value from a prototype', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const text = `messages: [{role: user, content: "{{${name}}}"}]`;
      assert.equal(reason('a.prompt.yml', text, {}), `needs a value for: ${name}`);
      assert.equal(reason('a.prompt', `{{${name}}}`, {}), `needs a value for: ${name}`);
      assert.equal(reason('a.prompty', `user:\n{{${name}}}`, {}), `needs a value for: ${name}`);
    }
    assert.deepEqual(messages('a.prompt', 'x{{o.constructor}}{{o.__proto__}}{{o.toString}}', { o: {} }), [
      'user: x',
    ]);
  });

  it('uses defaults where no value is given, and the value where one is', () => {
    const text = '---\ninputs: {a: one}\nsample: {b: two}\n---\nuser:\n{{a}}{{b}}';
    assert.deepEqual(messages('a.prompty', text, {}), ['user: onetwo']);
    assert.deepEqual(messages('a.prompty', text, { b: 3 }), ['user: one3']);
  });

  it('leaves out optional inputs', () => {
    const text = '---\ninput: {schema: {a?: string, b: string}}\n---\n{{a}}-{{b}}';
    assert.deepEqual(messages('a.prompt', text, { b: 'x' }), ['user: -x']);
    assert.equal(reason('a.prompt', text, {}), 'needs a value for: b');
  });

  it('does not need what the row of another test gives', () => {
    const text = 'messages: [{role: user, content: "{{a}}"}]\ntestData: [{a: 1}]';
    assert.equal(reason('a.prompt.yml', text, {}), 'needs a value for: a');
  });

  it('names the message that cannot be filled in', () => {
    assert.match(
      reason('a.prompt', '{{role "system"}}a{{role "user"}}{{> x}}', {}),
      /^message 2 \(user\): the partial "x"/,
    );
  });

  it('writes numbers and truth values as text, lists and maps as JSON, and nothing for null', () => {
    const text = 'messages: [{role: user, content: "{{a}}|{{b}}|{{c}}|{{d}}"}]';
    assert.deepEqual(messages('a.prompt.yml', text, { a: 1.5, b: true, c: { x: ['y'] }, d: null }), [
      'user: 1.5|true|{"x":["y"]}|',
    ]);
  });

  it('refuses texts over 4 MiB', () => {
    const a = 'x'.repeat(1024 * 1024);
    const body = '{{a}}'.repeat(5);
    assert.match(reason('a.prompt.yml', `messages: [{role: user, content: "${body}"}]`, { a }), /over 4 MiB/);
    assert.match(reason('a.prompty', `user:\n${body}`, { a }), /over 4 MiB/);
    assert.match(reason('a.prompt', body, { a }), /over 4 MiB/);
    assert.match(reason('a.prompt.md', `\${input:a}`.repeat(5), { a }), /over 4 MiB/);
  });
});

describe('fillTemplate', () => {
  const fill = (...args: Parameters<typeof fillTemplate>) => {
    const filled = fillTemplate(...args);
    return filled.ok ? filled.text : `refused: ${filled.reason}`;
  };

  it('fills one text and names what is missing', () => {
    assert.equal(fill('plain', '{{ a }}{{b}}', { a: 1, b: '{{a}}' }), '1{{a}}');
    assert.equal(fill('plain', '{{a}} {{b}} {{a}}', {}), 'refused: needs a value for: a, b');
    assert.equal(fill('plain', '{{ "json": 1 }} {{}} {a} {{a b}}', {}), '{{ "json": 1 }} {{}} {a} {{a b}}');
    assert.equal(fill('plain', '{{größe}}{{a-b.c}}', { größe: 1, 'a-b.c': 2 }), '12');
  });

  it('fills VS Code inputs, and editor variables only where given', () => {
    const text = `\${input:a} \${input:b:say why} \${selection} \${file}`;
    assert.equal(fill('vscode', text, { a: 1, b: 2, selection: 's' }), `1 2 s \${file}`);
  });
});
