import assert from 'node:assert/strict';
import { toSource } from '../../../src/core/mappedText.ts';
import { formatOf, parsePrompt, sidecarPath } from '../../../src/core/prompt/parse.ts';
import { parseGood, problemsOf, usesOf } from './helpers.ts';

const path = 'a/triage.prompt.yml';
const whole = `name: Triage
description: >-
  Sorts a request
  by team.
model: openai/gpt-4o-mini
modelParameters:
  maxTokens: 20
  temperature: 0
  custom: yes
responseFormat: json_schema
jsonSchema: '{"name": "t", "schema": {"type": "object"}}'
messages:
  - role: System
    content: |
      You sort requests.

      Answer with one word.
  - role: user
    content: "Request:\\n{{ input }}"
testData:
  - name: login
    input: "I can't log in"
    expected: account
  - input: Where is my parcel?
    expected: shipping
    note: slow
evaluators:
  - name: right
    string:
      contains: '{{expected}}'
      equals: "{{expected}} {{note}}"
  - name: judge
    llm:
      modelId: openai/gpt-4o
      systemPrompt: You judge.
      prompt: |
        {{input}} -> {{completion}}
      choices:
        - choice: good
          score: 1
        - choice: bad
          score: 0
      threshold: 0.7
`;

describe('GitHub Models prompts', () => {
  it('are known by their file names, and no other file is', () => {
    assert.equal(formatOf('x/a.prompt.yml'), 'github');
    assert.equal(formatOf('A.PROMPT.YAML'), 'github');
    assert.equal(formatOf('a.prompt.md'), 'vscode');
    assert.equal(formatOf('a.prompty'), 'prompty');
    assert.equal(formatOf('dir/a.variant.prompt'), 'dotprompt');
    assert.equal(formatOf('dir/_partial.prompt'), undefined);
    assert.equal(formatOf(sidecarPath('a.prompt.yml')), undefined);
    for (const name of ['a.yml', 'prompt.yml', 'a.prompt.yml.bak', 'a.md', ''])
      assert.equal(formatOf(name), undefined);
  });

  it('give name, model, parameters, response format and messages', () => {
    const prompt = parseGood(path, whole);
    assert.equal(prompt.name, 'Triage');
    assert.equal(prompt.description, 'Sorts a request by team.');
    assert.equal(prompt.model, 'openai/gpt-4o-mini');
    assert.equal(prompt.template, 'plain');
    assert.deepEqual(prompt.parameters, { maxTokens: 20, temperature: 0, custom: 'yes' });
    assert.deepEqual(prompt.responseFormat, {
      type: 'json_schema',
      json_schema: { name: 't', schema: { type: 'object' } },
    });
    assert.deepEqual(
      prompt.messages.map(({ role, content }) => [role, content.text]),
      [
        ['system', 'You sort requests.\n\nAnswer with one word.\n'],
        ['user', 'Request:\n{{ input }}'],
      ],
    );
  });

  it('give test rows, evaluators with the first string test that counts, and the threshold', () => {
    const prompt = parseGood(path, whole);
    assert.deepEqual(
      prompt.tests.map(({ name, values, file }) => [name, values['expected'], file]),
      [
        ['login', 'account', path],
        ['row 2', 'shipping', path],
      ],
    );
    const [right, judge] = prompt.evaluators;
    assert.ok(right?.kind === 'string' && right.test === 'equals' && right.value === '{{expected}} {{note}}');
    assert.ok(judge?.kind === 'llm' && judge.threshold === 0.7 && judge.systemPrompt === 'You judge.');
    assert.deepEqual(judge.choices, [
      { choice: 'good', score: 1 },
      { choice: 'bad', score: 0 },
    ]);
    const unset = parseGood(path, whole.replace('      threshold: 0.7\n', ''));
    assert.ok(unset.evaluators[1]?.kind === 'llm' && unset.evaluators[1].threshold === 0.5);
  });

  it('give variable uses and declarations at their exact places', () => {
    const { uses, declarations } = parseGood(path, whole);
    const at = ({ range }: { range: { start: number; end: number } }) => whole.slice(range.start, range.end);
    assert.deepEqual(
      uses.map(use => [use.name, use.place, at(use)]),
      [
        ['input', 'message', 'input'],
        ['note', 'evaluator', 'note'],
        ['input', 'evaluator', 'input'],
      ],
    );
    assert.deepEqual(
      declarations.map(declaration => [declaration.name, declaration.source, at(declaration)]),
      [
        ['input', 'testData', 'input'],
        ['expected', 'testData', 'expected'],
        ['note', 'testData', 'note'],
      ],
    );
    assert.equal(whole.slice(0, declarations[0]?.range.start).split('\n').length, 22);
  });

  it('count the name of a row as a variable only where it is read', () => {
    const text = 'messages: [{role: user, content: "{{name}}"}]\ntestData: [{name: Ada}]\n';
    assert.deepEqual(
      parseGood(path, text).declarations.map(d => d.name),
      ['name'],
    );
  });

  it('keep exact places after a byte order mark and with CRLF', () => {
    const text = `\ufeff${whole.replaceAll('\n', '\r\n')}`;
    const prompt = parseGood(path, text);
    const content = prompt.messages[0]?.content;
    assert.ok(content);
    assert.equal(content.text, 'You sort requests.\n\nAnswer with one word.\n');
    const start = content.text.indexOf('one');
    const place = toSource(content, { start, end: start + 3 });
    assert.equal(text.slice(place.start, place.end), 'one');
    assert.deepEqual(usesOf(path, text), ['input', 'note', 'input']);
  });

  it('list as scalars each value that decoding changed, wherever it stands', () => {
    const text = 'x: {"k\\u0031": plain}\nmessages: [{role: user, content: "a\\tb"}]\n';
    assert.deepEqual(
      parseGood(path, text).scalars.map(scalar => scalar.text),
      ['k1', 'a\tb'],
    );
  });

  it('take tests, evaluators, tags, name and description from the sidecar, and name its file', () => {
    const sidecar = 'name: Other\ndescription: From aside\ntags: [a, b, a]\ntestData: [{input: x}]\n';
    const text =
      'name: Own\nmessages: [{role: user, content: "{{input}} {{late}}"}]\ntestData: [{input: y}]\n';
    const prompt = parseGood(path, text, `${sidecar}evaluators: [{name: e, string: {contains: "{{late}}"}}]`);
    assert.equal(prompt.name, 'Own');
    assert.equal(prompt.description, 'From aside');
    assert.deepEqual(prompt.tags, ['a', 'b']);
    assert.deepEqual(
      prompt.tests.map(({ name, file }) => [name, file]),
      [
        ['row 1', path],
        ['row 2', sidecarPath(path)],
      ],
    );
    assert.equal(prompt.evaluators[0]?.file, sidecarPath(path));
    assert.deepEqual(prompt.uses.at(-1), { name: 'late', place: 'evaluator', range: { start: 0, end: 0 } });
  });

  it('are named after their file where they have no name', () => {
    assert.equal(parseGood('x/y.prompt.yaml', 'messages: [{role: user, content: a}]').name, 'y');
  });

  it('keep keys such as __proto__ as plain keys', () => {
    const text =
      'messages: [{role: user, content: a}]\ntestData:\n  - __proto__: {polluted: 1}\n    constructor: c\n';
    const values = parseGood(path, text).tests[0]?.values ?? {};
    assert.ok(Object.hasOwn(values, '__proto__'));
    assert.equal(Object.getPrototypeOf(values), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  const bad: readonly (readonly [why: string, text: string, ...problems: RegExp[]])[] = [
    ['an empty file', '', /error line 1: no messages; add `messages`/],
    ['text that is no map', 'just text', /error line 1: a prompt file must be a map/],
    ['a list at the top', '- a', /error line 1: a prompt file must be a map/],
    ['an unclosed quote', 'name: x\nmessages: "abc\n', /error line 3: not valid YAML: .*closing quote/],
    ['an unclosed bracket', 'name: x\nmessages: [a', /error line 2: not valid YAML/],
    ['a tab as indentation', 'messages:\n\t- role: user', /error line 2: not valid YAML: .*tab/],
    ['two documents', 'messages: [{role: user, content: a}]\n---\na: b', /error line 2: .*second document/],
    [
      'a key given twice',
      'messages: [{role: user, content: a}]\nname: a\nname: b',
      /error line 3: this key is already/,
    ],
    ['no messages', 'name: x', /error line 1: no messages/],
    ['an empty list of messages', 'name: x\nmessages: []', /error line 2: no messages/],
    ['messages that are no list', 'messages: hello', /error line 1: `messages` must be a list/],
    ['a message that is text', 'messages:\n  - hello', /error line 2: each message must be a map/],
    [
      'an unknown role',
      'messages: [{role: robot, content: a}]',
      /error line 1: the role must be system, user or/,
    ],
    ['no role', 'messages: [{content: a}]', /error line 1: the role must be/],
    ['no content', 'messages: [{role: user}]', /error line 1: this message has no content/],
    [
      'content that is a map',
      'messages: [{role: user, content: {a: b}}]',
      /error line 1: `content` must be text/,
    ],
    ['a model that is a list', 'model: [a]\nmessages: [{role: user, content: a}]', /`model` must be text/],
    [
      'a parameter that is no number',
      'modelParameters: {temperature: hot}\nmessages: [{role: user, content: a}]',
      /`temperature` must be a number/,
    ],
    [
      'parameters that are a list',
      'modelParameters: [1]\nmessages: [{role: user, content: a}]',
      /`modelParameters` must be a map/,
    ],
    [
      'an unknown response format',
      'responseFormat: xml\nmessages: [{role: user, content: a}]',
      /warning line 1: an unknown responseFormat/,
    ],
    [
      'a JSON schema that is no JSON',
      'responseFormat: json_schema\njsonSchema: "{"\nmessages: [{role: user, content: a}]',
      /error line 2: json_schema needs/,
    ],
    [
      'no JSON schema',
      'responseFormat: json_schema\nmessages: [{role: user, content: a}]',
      /error line 1: json_schema needs/,
    ],
    [
      'test data that is a map',
      'testData: {a: b}\nmessages: [{role: user, content: a}]',
      /`testData` must be a list/,
    ],
    [
      'a row that is text',
      'testData: [a]\nmessages: [{role: user, content: a}]',
      /each row of `testData` must be a map/,
    ],
    ['an empty row', 'testData:\n  -\nmessages: [{role: user, content: a}]', /an empty row of `testData`/],
    [
      'an evaluator that is text',
      'evaluators: [a]\nmessages: [{role: user, content: a}]',
      /each evaluator must be a map/,
    ],
    [
      'an evaluator that checks nothing',
      'evaluators: [{name: a}]\nmessages: [{role: user, content: a}]',
      /checks nothing/,
    ],
    [
      'a string test without a test',
      'evaluators: [{string: {matches: a}}]\nmessages: [{role: user, content: a}]',
      /needs one of equals/,
    ],
    [
      'a judge without a prompt',
      'evaluators: [{llm: {modelId: a, choices: [{choice: a, score: 1}]}}]\nmessages: [{role: user, content: a}]',
      /needs `prompt`/,
    ],
    [
      'a judge without choices',
      'evaluators: [{llm: {modelId: a, prompt: b}}]\nmessages: [{role: user, content: a}]',
      /needs `choices`/,
    ],
    [
      'a score over 1',
      'evaluators: [{llm: {modelId: a, prompt: b, choices: [{choice: a, score: 5}]}}]\nmessages: [{role: user, content: a}]',
      /`score` \(a number from 0 to 1\)/,
    ],
    [
      'a threshold over 1',
      'evaluators: [{llm: {modelId: a, prompt: b, threshold: 2, choices: [{choice: a, score: 1}]}}]\nmessages: [{role: user, content: a}]',
      /`threshold` must be/,
    ],
    [
      'a built-in evaluator',
      'evaluators: [{uses: github/similarity}]\nmessages: [{role: user, content: a}]',
      /warning line 1: this built-in evaluator/,
    ],
    [
      'an alias without an anchor',
      'name: *x\nmessages: [{role: user, content: a}]',
      /error line 1: .*anchor/,
    ],
    [
      'a merge key',
      'a: &a {name: x}\n<<: *a\nmessages: [{role: user, content: a}]',
      /warning line 2: merge keys/,
    ],
  ];
  for (const [why, text, ...expected] of bad) {
    it(`report ${why} at its line`, () => {
      const found = problemsOf(path, text);
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [i, pattern] of expected.entries()) assert.match(found[i] ?? '', pattern);
    });
  }

  it('report problems of the sidecar with its file', () => {
    const text = 'messages: [{role: user, content: a}]';
    assert.match(problemsOf(path, text, 'tags: [{a: b}]')[0] ?? '', /^sidecar error line 1: each of `tags`/);
    assert.match(problemsOf(path, text, '\n- a')[0] ?? '', /^sidecar error line 2: this file must be a map/);
  });

  it('report a file whose name is not that of a prompt', () => {
    assert.match(
      problemsOf('notes.txt', 'messages: [{role: user, content: a}]')[0] ?? '',
      /not a prompt file by its name/,
    );
  });

  it('keep what can be read beside what cannot', () => {
    const { prompt } = parsePrompt(
      path,
      'name: Half\nmessages:\n  - {role: user, content: "{{a}}"}\n  - {role: user}\n',
    );
    assert.equal(prompt.name, 'Half');
    assert.equal(prompt.messages.length, 1);
    assert.equal(prompt.uses[0]?.name, 'a');
  });

  it('never repeat text of the file in a problem', () => {
    const secret = ['gh', 'p_', 'a1B2'.repeat(9)].join('');
    const texts = [
      `messages: |x${secret}\n  a`,
      `a: "\\q${secret}"\n${secret}`,
      `messages: [{role: ${secret}, content: {${secret}: 1}}]`,
      `evaluators: [{uses: ${secret}}, ${secret}]\nresponseFormat: ${secret}\n%${secret}\n]${secret}`,
      `{a: b} ${secret}\n*${secret}`,
    ];
    for (const text of texts) {
      const found = problemsOf(path, text);
      assert.ok(found.length > 0);
      assert.ok(!found.join('\n').includes(secret), text.replaceAll(secret, '…'));
    }
  });
});
