import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changesBetween } from '../../../src/core/history/changes.ts';
import { messageChanges } from '../../../src/core/history/messageChanges.ts';
import { plainText } from '../../../src/core/mappedText.ts';
import type { Message, Role } from '../../../src/core/prompt/model.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';

const parse = (text: string) => parsePrompt('a.prompt.yml', text);

const before = parse(`name: Triage
model: openai/gpt-4o
modelParameters:
  temperature: 0
  maxTokens: 20
messages:
  - role: system
    content: You sort requests of {{team}}.
  - role: user
    content: "{{input}}"
testData:
  - name: login
    input: I cannot log in
    expected: account
  - name: parcel
    input: Where is it?
    expected: shipping
evaluators:
  - name: right
    string:
      contains: '{{expected}}'
`);

const after = parse(`# Another layout, and a comment
name: 'Triage'
description: Sorts requests.
model: openai/gpt-4o-mini
modelParameters: {maxTokens: 20, topP: 0.5}
messages:
  - role: system
    content: You sort requests.
  - role: assistant
    content: Understood.
  - role: user
    content: '{{input}}'
testData:
  - {name: login, input: I cannot log in, expected: security}
  - {name: refund, input: Money back, expected: billing}
evaluators:
  - name: right
    string: {contains: '{{expected}}'}
`);

describe('changesBetween', () => {
  it('tells what a new version means', () => {
    assert.deepEqual(changesBetween(before, after), {
      messages: [
        { kind: 'changed', role: 'system', index: 0 },
        { kind: 'added', role: 'assistant', index: 1 },
      ],
      variables: { added: [], removed: ['team'], changed: [] },
      model: { from: 'openai/gpt-4o', to: 'openai/gpt-4o-mini' },
      parameters: [
        { name: 'temperature', from: 0 },
        { name: 'topP', to: 0.5 },
      ],
      tests: { added: ['refund'], removed: ['parcel'], changed: ['login'] },
      evaluators: { added: [], removed: [], changed: [] },
      fields: ['description'],
    });
  });

  it('sees no change in another layout of the same prompt', () => {
    const same = parse(`messages: [{role: user, content: "hi\\n"}]\nmodelParameters: {temperature: 1}\n`);
    const other = parse(
      `modelParameters:\n  temperature: 1\nmessages:\n  - role: user\n    content: |\n      hi\n`,
    );
    const names = { added: [], removed: [], changed: [] };
    const none = {
      messages: [],
      variables: names,
      parameters: [],
      tests: names,
      evaluators: names,
      fields: [],
    };
    assert.deepEqual(changesBetween(same, other), none);
    assert.deepEqual(changesBetween(before, before), none);
  });

  it('tells a weaker evaluator, and one of two tests with the same name', () => {
    const text = (expected: string, test: string) =>
      `messages: []\ntestData:\n  - {name: t, input: a}\n  - {name: t, input: ${expected}}\nevaluators:\n  - {name: e, string: {${test}: x}}\n`;
    const changes = changesBetween(parse(text('b', 'equals')), parse(text('c', 'contains')));
    assert.deepEqual(changes.tests.changed, ['t']);
    assert.deepEqual(changes.evaluators.changed, ['e']);
  });

  it('tells a model that came or went', () => {
    const [none, some] = [parse('messages: []\n'), parse('model: m/x\nmessages: []\n')];
    assert.deepEqual(changesBetween(none, some).model, { to: 'm/x' });
    assert.deepEqual(changesBetween(some, none).model, { from: 'm/x' });
  });
});

describe('messageChanges', () => {
  const message = (role: Role, text: string): Message => ({
    role,
    content: plainText(text, { start: 0, end: text.length }),
  });
  const messages = fc.array(
    fc.tuple(fc.constantFrom<Role>('system', 'user', 'assistant'), fc.constantFrom('x', 'y', 'z')),
    { maxLength: 8 },
  );

  it('rebuilds the new messages from the old ones', () => {
    fc.assert(
      fc.property(messages, messages, (old, now) => {
        const [from, to] = [old.map(m => message(...m)), now.map(m => message(...m))];
        const changes = messageChanges(from, to);
        const gone = new Set(changes.filter(c => c.kind === 'removed').map(c => c.index));
        const rebuilt = from.filter((_, index) => !gone.has(index));
        for (const { kind, index, role } of changes) {
          const fresh = to[index];
          if (kind === 'removed' || !fresh) continue;
          assert.equal(fresh.role, role);
          rebuilt.splice(index, kind === 'added' ? 0 : 1, fresh);
        }
        assert.deepEqual(rebuilt, to);
      }),
    );
  });

  it('finds one message that was put in or taken out', () => {
    const list = ['a', 'b', 'c'].map(text => message('user', text));
    const longer = list.toSpliced(1, 0, message('assistant', 'new'));
    assert.deepEqual(messageChanges(list, longer), [{ kind: 'added', role: 'assistant', index: 1 }]);
    assert.deepEqual(messageChanges(longer, list), [{ kind: 'removed', role: 'assistant', index: 1 }]);
    assert.deepEqual(messageChanges(list, list), []);
  });
});
