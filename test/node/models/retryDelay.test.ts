import assert from 'node:assert/strict';
import fc from 'fast-check';
import { retryDelay } from '../../../src/node/models/retryDelay.ts';

const now = Date.UTC(2030, 0, 1, 12, 0, 0);

describe('retryDelay', () => {
  it('waits as long as the endpoint asks, in seconds or until a date, and never shorter', () => {
    assert.equal(retryDelay(0, '3', now, 0), 3000);
    assert.equal(retryDelay(2, ' 0 ', now, 0), 0);
    assert.equal(retryDelay(0, 'Tue, 01 Jan 2030 12:00:05 GMT', now, 0), 5000);
    assert.equal(retryDelay(0, 'Tue, 01 Jan 2030 11:00:00 GMT', now, 0), 0);
    assert.equal(retryDelay(0, '3', now, 0.5), 3250);
  });

  it('backs off with jitter where it is not told, or not told clearly', () => {
    for (const header of [undefined, '', 'soon', '-5', '1e3', '2030-01-01']) {
      const delays = [0, 1, 2].map(attempt => retryDelay(attempt, header, now, 0.5));
      assert.deepEqual(delays, [1000, 2000, 4000], header);
    }
  });

  it('is never negative and never not a number', () => {
    fc.assert(
      fc.property(
        fc.nat(5),
        fc.option(fc.string(), { nil: undefined }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (n, h, r) => {
          const delay = retryDelay(n, h, now, r);
          assert.ok(delay >= 0 && !Number.isNaN(delay));
        },
      ),
    );
  });
});
