import assert from 'node:assert/strict';
import { recentFirst } from '../../../src/core/library/recentFirst.ts';

describe('recentFirst', () => {
  it('puts what was used first, then what changed last, and keeps the order of the rest', () => {
    const items = [
      { name: 'old', used: 0, changed: 1 },
      { name: 'new', used: 0, changed: 9 },
      { name: 'opened first', used: 1, changed: 0 },
      { name: 'opened last', used: 2, changed: 3 },
      { name: 'as old', used: 0, changed: 1 },
    ];
    assert.deepEqual(
      recentFirst(items, item => item).map(({ name }) => name),
      ['opened last', 'opened first', 'new', 'old', 'as old'],
    );
  });
});
