import assert from 'node:assert/strict';
import fc from 'fast-check';
import { testReport } from '../../../src/core/evals/summary.ts';
import { junit } from '../../../src/core/report/junit.ts';
import { result } from '../evals/fixtures.ts';
import { hostile, report } from './testReports.ts';

/** Checks that `xml` is well formed for the XML that we write (no comments, no CDATA); the tags in order. */
function tagsOf(xml: string): readonly string[] {
  assert.doesNotMatch(xml, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  const [declaration = '', ...rest] = xml.split('\n');
  assert.equal(declaration, '<?xml version="1.0" encoding="UTF-8"?>');
  const body = rest.join('\n');
  const tag = /<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)(\/?)>/gy;
  const open: string[] = [];
  const seen: string[] = [];
  for (let at = 0; at < body.length; ) {
    tag.lastIndex = at;
    const match = tag.exec(body);
    if (!match) {
      const next = body.indexOf('<', at + 1);
      const text = body.slice(at, next < 0 ? body.length : next);
      assert.doesNotMatch(text, /[<>]|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
      at += text.length;
      continue;
    }
    const [whole, close, name = '', attributes = '', empty] = match;
    assert.doesNotMatch(attributes, /&(?!amp;|lt;|gt;|quot;|#\d+;)/);
    if (close) assert.equal(open.pop(), name);
    else {
      seen.push(name);
      if (!empty) open.push(name);
    }
    at += whole.length;
  }
  assert.deepEqual(open, []);
  return seen;
}

describe('junit', () => {
  it('has failures for what is not right and errors for what has no verdict', () => {
    const tags = tagsOf(junit(report));
    const count = (name: string) => tags.filter(tag => tag === name).length;
    assert.deepEqual(['testcase', 'failure', 'error', 'skipped'].map(count), [5, 1, 2, 1]);
    assert.match(
      junit(report),
      /<testsuites name="promptward" tests="5" failures="1" errors="2" skipped="1" time="2\.345">/,
    );
  });

  it('has a suite per prompt and model and says where the replies came from', () => {
    const xml = junit(testReport([result(), result({ model: 'a/b', source: 'replay' })], 1));
    assert.match(xml, /<testsuite name="greet\.prompt\.yml \[openai\/gpt-4o-mini\]" tests="1"/);
    assert.match(
      xml,
      /<testsuite name="greet\.prompt\.yml \[a\/b\]".*\n.*<property name="source" value="replay"\/>/,
    );
  });

  it('drops what no XML may hold and escapes the rest', () => {
    const xml = junit(report);
    assert.ok(xml.includes('&lt;/failure&gt;]]&gt;'));
    assert.ok(xml.includes('@all'));
    assert.ok(hostile.includes('\u001b') && !xml.includes('\u001b'));
  });

  it('is well formed whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...report.results), (noise, like) => {
        const one = { ...like, prompt: noise, model: noise, test: noise, reason: noise, output: noise };
        tagsOf(junit(testReport([one], 1)));
      }),
    );
  });

  it('is well formed without tests', () => {
    assert.deepEqual(tagsOf(junit(testReport([], 1))), ['testsuites']);
  });
});
