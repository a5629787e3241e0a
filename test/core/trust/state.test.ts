import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readLedger } from '../../../src/core/trust/ledger.ts';
import { isPromotion } from '../../../src/core/trust/signedRecord.ts';
import { labelsOf, promotedIn } from '../../../src/core/trust/state.ts';
import { type LedgerFiles, promoted, union } from './testLedger.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const states = (files: LedgerFiles, prompt?: string) =>
  promotedIn(readLedger(files), prompt).map(place => [
    place.prompt,
    place.env,
    place.state === 'current' ? place.promotion.record.body.seq : 'conflict',
  ]);

describe('state of promotions', () => {
  it('is the newest promotion of each prompt in each environment', async () => {
    let files = await promoted(new Map(), { content: 'one' });
    files = await promoted(files, { content: 'two' });
    files = await promoted(files, { content: 'one', env: 'production' });
    files = await promoted(files, { prompt: 'b.prompt.yml', content: 'one' });
    assert.deepEqual(states(files), [
      ['a.prompt.yml', 'production', 1],
      ['a.prompt.yml', 'staging', 2],
      ['b.prompt.yml', 'staging', 1],
    ]);
    assert.deepEqual(states(files, 'b.prompt.yml'), [['b.prompt.yml', 'staging', 1]]);
    const labels = labelsOf(readLedger(files), 'a.prompt.yml');
    assert.deepEqual(
      [...labels].sort(),
      [
        [sha256('one'), ['production']],
        [sha256('two'), ['staging']],
      ].sort(),
    );
    assert.equal(labelsOf(readLedger(files), 'c.prompt.yml').size, 0);
  });

  it('names all environments of one version', async () => {
    const files = await promoted(await promoted(new Map()), { env: 'production' });
    const labels = labelsOf(readLedger(files), 'a.prompt.yml');
    assert.deepEqual([...labels], [[sha256('first'), ['production', 'staging']]]);
  });

  it('is a conflict after two concurrent promotions, until one has both in its past', async () => {
    const start = await promoted(await promoted(new Map()), { env: 'production' });
    const ours = await promoted(start, { content: 'ours' });
    const theirs = await promoted(start, { content: 'theirs' });
    const merged = union(ours, theirs);
    assert.deepEqual(readLedger(merged).problems, []);
    assert.equal(readLedger(merged).heads.length, 2);
    assert.deepEqual(states(merged), [
      ['a.prompt.yml', 'production', 1],
      ['a.prompt.yml', 'staging', 'conflict'],
    ]);
    assert.deepEqual(labelsOf(readLedger(merged), 'a.prompt.yml').get(sha256('ours')), undefined);

    const unrelated = await promoted(merged, { prompt: 'b.prompt.yml' });
    assert.deepEqual(states(unrelated, 'a.prompt.yml')[1], ['a.prompt.yml', 'staging', 'conflict']);
    const resolved = await promoted(unrelated, { content: 'theirs' });
    assert.deepEqual(states(resolved, 'a.prompt.yml')[1], ['a.prompt.yml', 'staging', 3]);
    assert.deepEqual(labelsOf(readLedger(resolved), 'a.prompt.yml').get(sha256('theirs')), ['staging']);
  });

  it('stays a conflict when a third branch goes on from one side only', async () => {
    const start = await promoted(new Map());
    const [ours, theirs] = [await promoted(start, { content: 'o' }), await promoted(start, { content: 't' })];
    const merged = union(ours, await promoted(theirs, { content: 'later' }));
    assert.deepEqual(states(merged), [['a.prompt.yml', 'staging', 'conflict']]);
  });

  it('promotions in different environments or of different prompts are no conflict', async () => {
    const start = await promoted(new Map());
    const merged = union(
      await promoted(start, { env: 'production' }),
      await promoted(start, { prompt: 'b' }),
    );
    assert.ok(promotedIn(readLedger(merged)).every(({ state }) => state === 'current'));
  });

  it('merging is commutative, associative and idempotent, and agrees with reachability', async () => {
    const step = fc.record({
      branch: fc.nat(2),
      merge: fc.option(fc.nat(2), { nil: undefined }),
      prompt: fc.constantFrom('a', 'b'),
      env: fc.constantFrom('staging', 'production'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
        const start = await promoted(new Map());
        const branches: LedgerFiles[] = [start, start, start];
        for (const { branch, merge, prompt, env } of steps) {
          const seen = union(
            branches[branch] ?? start,
            merge === undefined ? start : (branches[merge] ?? start),
          );
          branches[branch] = await promoted(seen, { prompt, env });
        }
        const [a = start, b = start, c = start] = branches;
        const merged = readLedger(union(a, b, c));
        assert.deepEqual(merged.problems, []);
        assert.deepEqual(readLedger(union(c, union(b, a))), merged);
        assert.deepEqual(readLedger(union(union(a, b, c), b)), merged);
        assert.deepEqual(merged.superseded, reachable(union(a, b, c)));
      }),
      { numRuns: 60 },
    );
  });
});

/** By the definition: promotions that some other one of the same pair has among its ancestors. */
function reachable(files: LedgerFiles): ReadonlySet<string> {
  const { records } = readLedger(files);
  const ancestors = new Map<string, Set<string>>();
  for (const { id, record } of records.values()) {
    const past = record.parents.flatMap(parent => [parent, ...(ancestors.get(parent) ?? [])]);
    ancestors.set(id, new Set(past));
  }
  const promotions = [...records.values()].filter(isPromotion);
  const found = promotions.filter(older =>
    promotions.some(
      newer =>
        ancestors.get(newer.id)?.has(older.id) &&
        newer.record.body.prompt === older.record.body.prompt &&
        newer.record.body.env === older.record.body.env,
    ),
  );
  return new Set(found.map(({ id }) => id));
}
