import assert from 'node:assert/strict';
import {
  addToBaseline,
  emptyBaseline,
  parseBaseline,
  serialiseBaseline,
} from '../../../src/core/lint/baseline.ts';
import { lint } from '../../../src/core/lint/lint.ts';
import { fakes } from './fakes.ts';

const path = 'prompts/a.md';
const { token } = fakes[0]!;
const text = `${token} and ${fakes[7]!.token} and ${['a.person', 'corp-mail.io'].join('@')}`;
const found = [{ path, findings: lint({ path, text }) }];

describe('the lint baseline', () => {
  it('keeps what it holds out of the findings, of that file, and nothing else', () => {
    const [first] = lint({ path, text });
    const baseline = addToBaseline(emptyBaseline, [{ path, findings: [first!] }], 'revoked on Monday');
    assert.deepEqual(
      lint({ path, text, baseline }).map(finding => finding.rule),
      ['sk-api-key', 'email-address'],
    );
    assert.equal(lint({ path: 'b.md', text, baseline }).length, 3);
  });

  it('still knows a secret that has moved in its file', () => {
    const baseline = addToBaseline(emptyBaseline, found, 'revoked');
    assert.deepEqual(lint({ path, text: `Hello\n\n${text}`, baseline }), []);
  });

  it('lets an entry lapse after its last day, and where the day is not known', () => {
    const baseline = addToBaseline(emptyBaseline, found, 'until the rotation', '2026-03-31');
    assert.equal(lint({ path, text, baseline, today: '2026-03-31' }).length, 0);
    assert.equal(lint({ path, text, baseline, today: '2026-04-01' }).length, 3);
    assert.equal(lint({ path, text, baseline }).length, 3);
  });

  it('is read back as it was written, sorted, without a word of the text', () => {
    const baseline = addToBaseline(
      emptyBaseline,
      [{ path, findings: lint({ path, text }).toReversed() }],
      'revoked',
    );
    const written = serialiseBaseline(baseline);
    const read = parseBaseline(written);
    assert.ok(read.ok);
    assert.equal(serialiseBaseline(read.baseline), written);
    assert.equal(serialiseBaseline(addToBaseline(read.baseline, found, 'again')), written);
    for (let at = 3; at + 8 <= token.length; at++) assert.ok(!written.includes(token.slice(at, at + 8)));
  });

  for (const [wrong, reason] of [
    ['{', /not JSON/],
    ['[]', /version/],
    ['{"version":2,"entries":[]}', /version/],
    ['{"version":1,"entries":[null]}', /entry 1: must be an object/],
    ['{"version":1,"entries":[{"fingerprint":"x"}]}', /entry 1: fingerprint/],
    [
      '{"version":1,"entries":[{"fingerprint":"0123456789abcdef","rule":"a","file":"b","reason":" "}]}',
      /needs a reason/,
    ],
    [
      '{"version":1,"entries":[{"fingerprint":"0123456789abcdef","rule":"a","file":"b","reason":"c","expires":"2026-02-30"}]}',
      /expires/,
    ],
  ] as const) {
    it(`refuses ${wrong.slice(0, 50)} and says why`, () => {
      const read = parseBaseline(wrong);
      assert.ok(!read.ok);
      assert.match(read.reason, reason);
    });
  }
});
