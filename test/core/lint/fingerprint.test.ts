import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { lint } from '../../../src/core/lint/lint.ts';
import { fakes } from './fakes.ts';

const address = (local: string) => [local, 'corp-mail.io'].join('@');

describe('fingerprints', () => {
  it('of a secret are the same in every file and form', () => {
    const { token } = fakes[1]!;
    const prints = [`x ${token}`, `${token.slice(0, 12)}\u200b${token.slice(12)}`].flatMap((text, i) =>
      lint({ path: `${i}.md`, text })
        .filter(finding => finding.group === 'secret')
        .map(finding => finding.fingerprint),
    );
    assert.equal(prints.length, 2);
    assert.equal(new Set(prints).size, 1);
    assert.match(prints[0] ?? '', /^[0-9a-f]{16}$/);
  });

  it('of what can be guessed do not depend on the value', () => {
    const [a] = lint({ path: 'a.md', text: `to ${address('anna')}` });
    const [b] = lint({ path: 'a.md', text: `to ${address('bert')}` });
    assert.equal(a?.fingerprint, b?.fingerprint);
    const [c] = lint({ path: 'a.md', text: 'mysql://root:Hunter22@db.corp.io' });
    const [d] = lint({ path: 'a.md', text: 'mysql://root:Secre7ly@db.corp.io' });
    assert.equal(c?.rule, 'url-credentials');
    assert.equal(c?.fingerprint, d?.fingerprint);
  });

  it('tell findings of one kind in one file apart, and the same finding in two files', () => {
    const text = `${address('anna')} ${address('bert')}`;
    const prints = ['a.md', 'b.md'].flatMap(path => lint({ path, text }).map(finding => finding.fingerprint));
    assert.equal(new Set(prints).size, 4);
  });

  it('are not a plain hash of the value', () => {
    const { token } = fakes[0]!;
    const [finding] = lint({ path: 'a.md', text: token });
    assert.ok(
      !createHash('sha256')
        .update(token)
        .digest('hex')
        .includes(finding?.fingerprint ?? token),
    );
  });
});
