import assert from 'node:assert/strict';
import type { VerifiedPromotion, VerifyReport } from '../../../src/core/lifecycle/verify.ts';
import { verifyText } from '../../../src/core/report/verifyText.ts';

const empty: VerifyReport = {
  version: 1,
  ok: true,
  records: 0,
  keys: [],
  promotions: [],
  problems: [],
  leftovers: [],
};

describe('verifyText', () => {
  it('says in one line that nothing has been promoted', () => {
    assert.equal(verifyText(empty), 'Nothing has been promoted here yet.\n');
  });

  it('tells what is in force, then the verdict', () => {
    const promotion: VerifiedPromotion = {
      ...{ prompt: 'a.prompt.yml', env: 'staging', sha256: 'ab'.repeat(32), seq: 2 },
      ...({ state: 'current', workingCopy: 'changed', bytesFound: true } as const),
    };
    assert.equal(
      verifyText({ ...empty, records: 3, keys: ['cd'.repeat(32)], promotions: [promotion] }),
      `3 records, signed by key ${'cd'.repeat(8)}

✓ staging  a.prompt.yml  #2  ${'ab'.repeat(6)}  current, working copy has changed since

The ledger verifies.
`,
    );
  });

  it('names every problem and what is left over, on one line each', () => {
    assert.equal(
      verifyText({
        ...empty,
        ok: false,
        problems: [{ path: 'ledger/a\n', message: 'it is damaged' }],
        leftovers: ['ledger/b.tmp'],
      }),
      `✗ ledger/a\\n: it is damaged

Left by an interrupted write, counted for nothing, may be removed:
  ledger/b.tmp

The ledger does NOT verify.
`,
    );
  });
});
