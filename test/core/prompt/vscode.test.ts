import assert from 'node:assert/strict';
import { parseGood, problemsOf, usesOf } from './helpers.ts';

const path = '.github/prompts/tests.prompt.md';
const whole = `---
description: 'Writes tests'
agent: agent
model: GPT-4o
tools: ['search']
---
# Tests

For \${input:what} in [file](../a.ts) and \${selection}, with \${input:style:unit or other} and \${input:what}.
`;

describe('VS Code prompts', () => {
  it('are one user message, whose inputs are used and declared at their places', () => {
    const prompt = parseGood(path, whole);
    assert.equal(prompt.name, 'tests');
    assert.equal(prompt.description, 'Writes tests');
    assert.equal(prompt.model, 'GPT-4o');
    assert.equal(prompt.messages.length, 1);
    assert.equal(prompt.messages[0]?.role, 'user');
    assert.match(prompt.messages[0].content.text, /^# Tests\n\n.*\}\.$/);
    assert.deepEqual(usesOf(path, whole), ['what', 'style', 'what']);
    assert.deepEqual(
      prompt.declarations.map(({ name, required, range }) => [
        name,
        required,
        whole.slice(range.start, range.end),
      ]),
      [
        ['what', true, 'what'],
        ['style', true, 'style'],
      ],
    );
  });

  it('take the first of several models, and need no front matter', () => {
    assert.equal(parseGood(path, '---\nmodel: [a, b]\n---\nx').model, 'a');
    assert.equal(parseGood(path, 'x').messages[0]?.content.text, 'x');
    assert.deepEqual(parseGood(path, '').messages, []);
  });

  it('take tests from the sidecar', () => {
    assert.equal(parseGood(path, whole, 'testData: [{what: a, style: b}]').tests.length, 1);
  });

  it('report malformed front matter', () => {
    assert.match(problemsOf(path, '---\na: [\n---\nx')[0] ?? '', /error line [23]: not valid YAML/);
    assert.match(problemsOf(path, '---\nx')[0] ?? '', /never closes/);
  });
});
