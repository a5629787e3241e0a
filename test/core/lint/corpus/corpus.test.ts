import assert from 'node:assert/strict';
import { halfOf } from './case.ts';
import { sentences } from './cleanCases.ts';
import { corpus } from './corpus.ts';
import { carriers } from './forms/carriers.ts';
import { inHalf, missed, of, outcomesOf, strays, targets } from './outcomes.ts';
import { scan } from './scan.ts';
import { recall } from './score.ts';

const cases = corpus();

describe('the labelled corpus', () => {
  it('has at least 1,500 different cases, 400 traps and 300 clean prompts', () => {
    assert.ok(cases.length >= 1500);
    assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length);
    assert.ok(cases.filter(({ set }) => set === 'trap').length >= 400);
    assert.ok(cases.filter(({ set }) => set === 'clean').length >= 300);
  });

  it('marks a span in every positive and none in a negative', () => {
    for (const { id, set, text, expected } of cases) {
      assert.equal(expected.length > 0, set !== 'trap' && set !== 'clean', id);
      for (const { start, end } of expected) assert.ok(start < end && end <= text.length, id);
      assert.doesNotMatch(text, /[\uE000-\uE003]/u, id);
    }
  });

  it('varies the sentences around the values', () => {
    assert.ok(new Set(carriers).size >= 60);
    assert.ok(new Set(sentences).size >= 300);
    for (const { id, set, text } of cases) {
      if (set === 'clean') assert.ok(text.length >= 300 && text.length <= 3500, id);
    }
  });

  it('has enough of every tier in both halves', () => {
    for (const set of new Set(cases.map(one => one.set))) {
      const all = cases.filter(one => one.set === set);
      const tuning = all.filter(one => halfOf(one) === 'tuning').length;
      assert.ok(tuning >= 0.4 * all.length && tuning <= 0.6 * all.length, set);
      assert.ok(Math.min(tuning, all.length - tuning) >= 75, set);
    }
  });
});

describe('lint on the tuning half of the corpus', () => {
  const outcomes = inHalf(outcomesOf(cases, scan), 'tuning');

  for (const { set, group, least } of targets) {
    it(`finds at least ${least} of ${set} in ${group ?? 'all forms'}`, () => {
      const those = of(outcomes, set, group);
      assert.ok(recall(those) >= least, `${recall(those).toFixed(3)}; missed:\n${missed(those).join('\n')}`);
    });
  }

  it('finds nothing in the traps', () => {
    assert.deepEqual(strays(of(outcomes, 'trap')), []);
  });

  it('finds nothing in 99 of 100 clean prompts', () => {
    const clean = of(outcomes, 'clean');
    const found = clean.reduce((sum, { stray }) => sum + stray.length, 0);
    assert.ok(found <= clean.length / 100, strays(clean).join('\n'));
  });
});
