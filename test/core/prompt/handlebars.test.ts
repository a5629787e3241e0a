import assert from 'node:assert/strict';
import type { Json } from '../../../src/core/json.ts';
import { fillTemplate } from '../../../src/core/prompt/render.ts';
import { handlebars } from '../../../src/core/prompt/template/handlebars.ts';

function fill(text: string, values: Readonly<Record<string, Json>> = {}): string {
  const filled = fillTemplate('handlebars', text, values);
  return filled.ok ? filled.text : `refused: ${filled.reason}`;
}

function uses(text: string): readonly string[] {
  return handlebars.uses(text).map(({ name, start, end }) => {
    assert.equal(text.slice(start, end), name);
    return name;
  });
}

describe('Handlebars templates', () => {
  it('fill in values without escaping, members, literals and comments', () => {
    assert.equal(
      fill('{{a}} {{{a}}} {{&a}} {{ b.c }} {{b/c}} {{xs.1}}', { a: '<b>', b: { c: 1 }, xs: [0, 9] }),
      '<b> <b> <b> 1 1 9',
    );
    assert.equal(fill('a{{! no }}b{{!-- {{no}} --}}c'), 'abc');
    assert.equal(fill('{{"text"}}{{12}}{{true}}'), 'text12true');
    assert.equal(fill('{{json o}}', { o: { a: [1] } }), '{"a":[1]}');
    assert.equal(fill('\\{{a}} {{a}}', { a: 1 }), '{{a}} 1');
  });

  it('choose with if, else if, else and unless; empty text, zero, null and empty lists count as no', () => {
    const text = '{{#if a}}A{{else if b}}B{{else}}C{{/if}}{{#unless a}}!{{/unless}}';
    assert.equal(fill(text, { a: 1, b: 0 }), 'A');
    assert.equal(fill(text, { a: '', b: 'x' }), 'B!');
    assert.equal(fill(text, { a: [], b: null }), 'C!');
    assert.equal(fill('{{#if a}}A{{^}}B{{/if}}', { a: 0 }), 'B');
  });

  it('repeat with each over lists and maps, with data, parent, names and else', () => {
    assert.equal(
      fill('{{#each xs}}{{@index}}{{this}}{{#unless @last}},{{/unless}}{{/each}}', { xs: ['a', 'b'] }),
      '0a,1b',
    );
    assert.equal(
      fill('{{#each o}}{{@key}}={{n}};{{/each}}', { o: { a: { n: 1 }, b: { n: 2 } } }),
      'a=1;b=2;',
    );
    assert.equal(fill('{{#each xs}}{{../y}}{{@root.y}}{{n}}{{/each}}', { xs: [{ n: 1 }], y: 'Y' }), 'YY1');
    assert.equal(fill('{{#each xs as |x i|}}{{i}}{{x.n}}{{/each}}', { xs: [{ n: 'a' }] }), '0a');
    assert.equal(fill('{{#each xs}}x{{else}}none{{/each}}', { xs: [] }), 'none');
    assert.equal(
      fill('{{#with o}}{{a}}{{#with b}}{{../a}}{{c}}{{/with}}{{/with}}', { o: { a: 1, b: { c: 2 } } }),
      '112',
    );
  });

  it('drop the line of a block tag that stands alone, and blanks at ~', () => {
    assert.equal(fill('a\n{{#if x}}\nb\n{{else}}\nc\n{{/if}}\nd', { x: 1 }), 'a\nb\nd');
    assert.equal(fill('a\r\n  {{#if x}}  \r\nb\r\n{{/if}}\r\nd', { x: 1 }), 'a\r\nb\r\nd');
    assert.equal(fill('a {{~x~}} \n b', { x: 1 }), 'a1b');
    assert.equal(fill('a\n{{x}}\nb', { x: 1 }), 'a\n1\nb');
  });

  it('read variables, not helpers, members of loops, loop data or block names', () => {
    assert.deepEqual(uses('{{a}}{{{b.c}}}{{#if d}}{{e}}{{/if}}{{json f}}{{this.g}}'), [
      'a',
      'b',
      'd',
      'e',
      'f',
      'g',
    ]);
    assert.deepEqual(
      uses('{{#each xs}}{{x}}{{this}}{{@index}}{{../y}}{{@root.z}}{{#if q}}{{/if}}{{else}}{{e}}{{/each}}'),
      ['xs', 'y', 'z', 'e'],
    );
    assert.deepEqual(uses('{{#each xs as |v k|}}{{v.a}}{{k}}{{#each v.ys}}{{../../r}}{{/each}}{{/each}}'), [
      'xs',
      'r',
    ]);
    assert.deepEqual(uses('{{"x"}}{{1}}{{true}}{{! c }}{{else_}}'), ['else_']);
  });

  it('name the helper, partial or block that is not available', () => {
    assert.match(fill('{{shout a}}', { a: 1 }), /^refused: the helper "shout"/);
    assert.match(fill('{{#list a}}{{/list}}', { a: 1 }), /^refused: the helper "list"/);
    assert.match(fill('{{> head}}'), /^refused: the partial "head"/);
    assert.match(fill('{{media url=a}}', { a: 1 }), /^refused: the helper "media"/);
    assert.match(fill('{{history}}'), /^refused: \{\{history\}\} needs/);
    assert.match(fill('{{#if a}}{{role "system"}}{{/if}}', { a: 1 }), /^refused: \{\{role\}\} works only/);
  });

  it('refuse malformed tags with their place', () => {
    const fault = handlebars.check('ab {{#if x}} y');
    assert.deepEqual([fault?.severity, fault?.start, fault?.end], ['error', 3, 12]);
    for (const text of [
      '{{',
      '{{}}',
      '{{/if}}',
      '{{#if}}{{/if}}',
      '{{else}}',
      '{{#if a}}{{else}}{{else}}{{/if}}',
      '{{#if a}}{{/each}}',
      '{{a..b}}',
      '{{^a}}',
      '{{#if a b}}{{/if}}',
    ]) {
      assert.equal(handlebars.check(text)?.severity, 'error', text);
    }
  });

  it('stop at the limit of steps', () => {
    const xs = Array.from({ length: 200 }, (_, i) => i);
    const loops = '{{#each xs}}{{#each ../xs}}{{#each ../../xs}}{{this}}{{/each}}{{/each}}{{/each}}';
    assert.match(fill(loops, { xs }), /too many steps/);
    assert.match(fill('{{#if a}}'.repeat(5_000), { a: 1 }), /nested over 100 deep/);
  });
});
