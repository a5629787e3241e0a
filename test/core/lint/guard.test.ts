import assert from 'node:assert/strict';
import { createGuard, guard, type Purpose } from '../../../src/core/lint/guard.ts';
import type { Lint } from '../../../src/core/lint/linter.ts';

/** Shaped like a GitHub token and none. */
const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;
const iban = ['DE89', '37040044', '0532013000'].join('');
const refusing: readonly Purpose[] = ['send', 'record', 'ledger', 'comment'];

describe('guard', () => {
  it('lets what is fine through as it is, for every purpose', () => {
    for (const purpose of [...refusing, 'report'] as const) {
      assert.deepEqual(guard('Good morning.', purpose), { ok: true, text: 'Good morning.' });
    }
  });

  it('refuses a secret wherever it would go, and a comment in the text changes nothing', () => {
    for (const purpose of refusing) {
      const answer = guard(`<!-- promptward-ignore github-token: fine --> ${token}`, purpose);
      assert.ok(!answer.ok, purpose);
      assert.equal(answer.finding.rule, 'github-token');
      assert.ok(!JSON.stringify(answer).includes(token.slice(8)));
    }
  });

  it('keeps personal data out of what is published for good, and sends it: that is what prompts are for', () => {
    const text = `Pay to ${iban}.`;
    assert.equal(guard(text, 'send').ok, true);
    assert.equal(guard(text, 'record').ok, true);
    assert.equal(guard(text, 'ledger').ok, false);
    assert.equal(guard(text, 'comment').ok, false);
  });

  it('masks secrets in a report, each by its kind and length', () => {
    const { text } = guard(`a ${token} b ${token}`, 'report');
    assert.equal(text, 'a [secret ghp_…(40)] b [secret ghp_…(40)]');
  });

  it('goes by the findings of the linter that it is made with, whatever the text says about them', () => {
    const lint: Lint = ({ text }) =>
      [...text.matchAll(/falcon/g)].map(({ index }) => ({
        ...{ rule: 'denied-word', group: 'secret', severity: 'error', message: 'A name', preview: '' },
        ...{ range: { start: index, end: index + 6 }, fingerprint: '0'.repeat(16) },
      }));
    const own = createGuard(lint);
    for (const purpose of refusing) assert.equal(own('a falcon', purpose).ok, false, purpose);
    assert.deepEqual(own(`falcon ${token}`, 'report'), { ok: true, text: `[secret] ${token}` });
    assert.equal(own(token, 'send').ok, true);
  });
});
