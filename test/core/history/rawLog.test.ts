import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LogEntry } from '../../../src/core/history/logEntry.ts';
import { rawLogParser } from '../../../src/core/history/rawLog.ts';

const id = (digit: string) => digit.repeat(40);
const none = id('0');

/** As git prints it: header fields, then records; a line feed before the first record, an empty field before a merge's. */
function header(commit: string, parents: string, subject: string): string {
  return `\x01${commit}\0${parents}\0Sample Author\x002026-01-05T09:00:00Z\0${subject}\0`;
}

function parse(text: string, cuts: readonly number[] = []): LogEntry[] {
  const entries: LogEntry[] = [];
  const parser = rawLogParser(entry => entries.push(entry));
  const at = [0, ...cuts.map(cut => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  for (let i = 1; i < at.length; i++) parser.push(text.slice(at[i - 1], at[i]));
  parser.end();
  return entries;
}

const log = [
  `${header(id('a'), '', 'first')}\n:000000 100644 ${none} ${id('1')} A\0a.prompt.yml\0`,
  `:000000 120000 ${none} ${id('2')} A\0link.prompt.yml\0:000000 160000 ${none} ${id('3')} A\0module\0`,
  header(id('b'), id('a'), 'nothing changed'),
  `${header(id('c'), id('b'), '')}\n:100644 100644 ${id('1')} ${id('4')} R090\0a.prompt.yml\0:b \n.prompt.yml\0`,
  `:100644 000000 ${id('5')} ${none} D\0gone.prompt.yml\0:100644 100755 ${id('6')} ${id('6')} M\0mode.prompt.yml\0`,
  `${header(id('d'), `${id('c')} ${id('b')}`, ':merge')}\0::100644 100644 100644 ${id('4')} ${id('1')} ${id('7')} MR`,
  '\0:b \n.prompt.yml\0a.prompt.yml\0:b \n.prompt.yml\0',
  `::000000 000000 100644 ${none} ${none} ${id('8')} AA\0new.prompt.yml\0new.prompt.yml\0new.prompt.yml\0`,
].join('');

describe('rawLogParser', () => {
  it('reads commits with additions, renames and merges; deletions, links and modes are no changes', () => {
    const entries = parse(log);
    assert.deepEqual(
      entries.map(e => [e.commit[0], e.message, e.parents.length]),
      [
        ['a', 'first', 0],
        ['b', 'nothing changed', 1],
        ['c', '', 1],
        ['d', ':merge', 2],
      ],
    );
    assert.deepEqual(
      entries.map(e => e.changes),
      [
        [{ path: 'a.prompt.yml', added: true, blob: id('1') }],
        [],
        [{ from: 'a.prompt.yml', path: ':b \n.prompt.yml', added: false, blob: id('4') }],
        [
          { path: ':b \n.prompt.yml', added: false, blob: id('7') },
          { path: 'new.prompt.yml', added: true, blob: id('8') },
        ],
      ],
    );
  });

  it('reads the same wherever the stream is cut', () => {
    const whole = parse(log);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), cuts => assert.deepEqual(parse(log, cuts), whole)),
    );
  });

  it('throws at a log that is cut off or of another form', () => {
    assert.throws(
      () => parse(`${header(id('a'), '', 's')}:000000 100644 ${none} ${id('1')} A\0`),
      /middle of a commit/,
    );
    assert.throws(() => parse('commit 123\0'), /not understood/);
    assert.deepEqual(parse(''), []);
  });
});
