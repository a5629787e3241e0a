import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';
import { fakes, letters } from './fakes.ts';

const small = 16 * 1024;
const large = 4 * small;
/** Four times the text may cost eight times the time; less than this many milliseconds is not told from noise. */
const growth = 8;
const noise = 25;
const repeats = 5;

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const random: Readonly<Record<string, string>> = {
  'letters and digits': letters(large, 80),
  hexadecimal: letters(large, 81, '0123456789abcdef'),
  'base64 in lines': letters(large, 82).replace(/.{76}/g, '$&\n'),
  'letters with few digits': letters(large, 83, `${'abcdefghijklmnopqrstuvwxyz'.repeat(4)}0123456789`),
  'digits with gaps': letters(large, 84, '0123456789 -.'),
  'any printable character': letters(large, 85, printable),
  'brackets and quotes': letters(large, 86, '()[]{}<>"\'`'),
  'invisible characters': letters(large, 87, '\u200b\u200c\u200d\u2060\ufeffa'),
  'directions and joiners': letters(large, 88, '\u202a\u202e\u2066\u2069\u200fא\ufe0f'),
};
const repeated = [
  ...[
    '\\n',
    '\\u0041',
    '\\\\',
    '%41',
    '%25',
    '&#65;',
    '&amp;',
    '\u{e0041}',
    'é',
    '名',
    '\t',
    '\n',
    ' \n',
    '\r\n> ',
  ],
  ...['a.', '@', '://', '${', '{{a}}', 'key: ', '="', '| ', '-----', 'aGVsbG8', '# promptward-ignore '],
  ...fakes.filter((_, index) => index % 6 === 0).flatMap(({ token }) => [token, `${token} `]),
];

function filled(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** The best of several runs, in milliseconds: what else the machine does only ever adds. */
function time(runs: number, text: string): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    lint({ path: 'a.md', text });
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** What the rules do is searched in linear/; this is about what the engine does between them, in runs that have no end. */
describe('the engine with all rules takes no more than its share of a text four times as long', () => {
  const isLinear = (text: string) => {
    if (time(1, text) < noise) return;
    const much = time(repeats, text);
    const little = time(repeats, text.slice(0, small));
    assert.ok(much < noise || much <= growth * little, `${little.toFixed(1)} ms, then ${much.toFixed(1)} ms`);
  };
  for (const [name, text] of Object.entries(random)) it(`of ${name}`, () => isLinear(text));

  it('of one piece over and over', () => {
    for (const unit of repeated) isLinear(filled(unit, large));
  });
});
