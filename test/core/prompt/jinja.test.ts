import assert from 'node:assert/strict';
import type { Json } from '../../../src/core/json.ts';
import { fillTemplate } from '../../../src/core/prompt/render.ts';
import { jinja } from '../../../src/core/prompt/template/jinja.ts';

function fill(text: string, values: Readonly<Record<string, Json>> = {}): string {
  const filled = fillTemplate('jinja', text, values);
  return filled.ok ? filled.text : `refused: ${filled.reason}`;
}

function uses(text: string): readonly string[] {
  return jinja.uses(text).map(({ name, start, end }) => {
    assert.equal(text.slice(start, end), name);
    return name;
  });
}

describe('Jinja templates', () => {
  it('fill in values, members, filters, conditions and loops', () => {
    assert.equal(fill('{{ a.b[0] | upper }}', { a: { b: ['x'] } }), 'X');
    assert.equal(fill('{% if a > 1 %}many{% elif a %}one{% else %}none{% endif %}', { a: 1 }), 'one');
    assert.equal(
      fill('{% for x in xs %}{{ loop.index }}{{ x }}{{ "," if not loop.last }}{% endfor %}', {
        xs: ['a', 'b'],
      }),
      '1a,2b',
    );
    assert.equal(fill('{% set y = x ~ "!" %}{{ y }}', { x: 'a' }), 'a!');
    assert.equal(fill('{{ xs | join(", ") }}{# no #}', { xs: [1, 2] }), '1, 2');
    assert.equal(fill('a\n{%- if true %}\n b\n{% endif -%}\n c', {}), 'a\n b\nc');
    assert.equal(fill('{{ a }} {{ "{{ a }}" }}', { a: '{{ b }}<&>' }), '{{ b }}<&> {{ a }}');
  });

  it('read variables, not attributes, filters, tests, loop variables or what set defines', () => {
    assert.deepEqual(uses('{{ a.b | default(c) }} {{ d["e"] }}'), ['a', 'c', 'd']);
    assert.deepEqual(
      uses('{% for x, y in items if x is odd %}{{ x }}{{ loop.index }}{{ z }}{% endfor %}{{ x }}'),
      ['items', 'z', 'x'],
    );
    assert.deepEqual(uses('{% set v = w %}{{ v }}{% if not (p and q is not defined) %}{% endif %}'), [
      'w',
      'p',
      'q',
    ]);
    assert.deepEqual(uses("{{ 'a' ~ b }}{# {{ c }} #}{{- d -}}{%- if e -%}{%- endif -%}"), ['b', 'd', 'e']);
    assert.deepEqual(uses('{{ true and None }}{{ f if g else h }} { { i } }'), ['f', 'g', 'h']);
  });

  it('need no value where the template says what to do without', () => {
    assert.equal(fill('{{ a | default("x") }}{% if b is defined %}{{ b }}{% endif %}'), 'x');
    assert.equal(fill('{{ a }}'), 'refused: needs a value for: a');
  });

  it('cannot reach anything but the values', () => {
    const values = { x: 'text', o: {}, xs: [1] };
    const texts = [
      '{{ x.constructor("return 7")() }}',
      '{{ x.constructor }}',
      '{{ o["__proto__"] }}',
      '{{ o.prototype }}',
      '{{ x.upper() }}',
      '{{ x.upper }}',
      '{% macro m() %}{% endmacro %}',
      '{% call m() %}{% endcall %}',
      '{{ x | replace("t", "u") }}',
      '{{ xs | join(x) }}',
      '{{ o | tojson(indent=9) }}',
      '{{ x | default(x.strip()) }}',
      '{% filter upper %}a{% endfilter %}',
    ];
    for (const text of texts) assert.match(fill(text, values), /^refused: /, text);
    assert.equal(fill('{{ namespace }}{{ range }}', { namespace: 1, range: 2 }), '12');
    assert.equal(fill('{{ namespace }}'), 'refused: needs a value for: namespace');
    assert.equal(fill('{{ o["con" ~ "structor"] }}{{ o["__pro" ~ "to__"] }}', values), '');
  });

  it('stop at limits of steps and size', () => {
    const xs = Array.from({ length: 200 }, (_, i) => i);
    const loops = '{% for a in xs %}{% for b in xs %}{% for c in xs %}x{% endfor %}{% endfor %}{% endfor %}';
    assert.match(fill(loops, { xs }), /too many steps/);
    const doubling = `{% set s = "ab" %}${'{% set s = s ~ s %}'.repeat(40)}{{ s }}`;
    assert.match(fill(doubling), /over 4 MiB/);
    assert.match(fill('x'.repeat(300 * 1024)), /over 256 KiB/);
    assert.match(fill(`a${' '.repeat(2000)}b`), /blank characters/);
    assert.match(fill(`{{ ${'('.repeat(20_000)}1${')'.repeat(20_000)} }}`), /^refused: /);
  });

  it('say where a tag is not closed, and what is not Jinja', () => {
    assert.deepEqual(jinja.check('abc {{ x'), {
      start: 4,
      end: 6,
      severity: 'error',
      message: '`{{` is never closed; add `}}`',
    });
    assert.equal(jinja.check('{{ "}}" }}'), undefined);
    for (const text of [
      '{% if %}{% endif %}',
      '{% if a %}',
      '{% endif %}',
      '{{ a b }}',
      '{{ }}',
      '{% nope %}',
    ]) {
      assert.equal(jinja.check(text)?.severity, 'error', text);
    }
  });

  it('refuse a loop over what is no list with a reason that holds no value', () => {
    const value = 'hidden value';
    const refused = fill('{% for x in a %}{{ x }}{% endfor %}', { a: value });
    assert.match(refused, /^refused: a value does not fit/);
    assert.ok(!refused.includes(value));
  });
});
