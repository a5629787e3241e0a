import assert from 'node:assert/strict';
import type { PromptChanges } from '../../../src/core/history/changes.ts';
import { shownChanges } from '../../../src/core/history/shownChanges.ts';
import { guard } from '../../../src/core/lint/guard.ts';
import { letters } from '../lint/fakes.ts';

const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;
const password = `${letters(6, 71)}#${letters(6, 72)}`;
const none = { added: [], removed: [], changed: [] };
const empty: PromptChanges = {
  messages: [],
  variables: none,
  parameters: [],
  tests: none,
  evaluators: none,
  fields: [],
};

describe('changes as they are printed', () => {
  it('are as they were where they hold no secret', () => {
    const changes: PromptChanges = {
      ...empty,
      model: { from: 'openai/gpt-4o', to: 'openai/gpt-4o-mini' },
      variables: { ...none, added: ['person'] },
      parameters: [
        { name: 'stop', from: ['END'], to: null },
        { name: 'temperature', to: 1 },
      ],
      fields: ['name'],
    };
    assert.deepEqual(shownChanges(changes, guard), changes);
    assert.deepEqual(shownChanges(empty, guard), empty);
  });

  it('show no secret, wherever it stands', () => {
    const changes: PromptChanges = {
      ...empty,
      model: { from: `a/${token}` },
      variables: { ...none, removed: [token] },
      parameters: [
        { name: token, from: 1 },
        { name: 'stop', from: ['END', token], to: { [token]: { deep: token } } },
        { name: 'password', to: password },
        { name: 'login', to: { password } },
      ],
      tests: { ...none, changed: [`with ${token}`] },
      evaluators: { ...none, added: [`names ${token}`] },
    };
    const shown = JSON.stringify(shownChanges(changes, guard));
    assert.ok(!shown.includes(token.slice(4)) && !shown.includes(password), shown);
    assert.ok(shown.includes('[secret ghp_…(40)]'));
  });
});
