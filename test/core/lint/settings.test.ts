import assert from 'node:assert/strict';
import { countryOf } from '../../../src/core/lint/countryOf.ts';
import { configuredLinter, type LintSettings, noSettings } from '../../../src/core/lint/customLinter.ts';
import { customRule } from '../../../src/core/lint/customRule.ts';
import { optionalRules, rules } from '../../../src/core/lint/rules.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';

const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
const runningWith = (settings: Partial<LintSettings>) =>
  new Set(idsOf(configuredLinter({ ...noSettings, ...settings }).rules));
const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;

describe('the settings of lint', () => {
  const national = rules.filter(({ id }) => countryOf(id) !== undefined);

  it('know packs of at least 40 countries, all of personal data', () => {
    assert.ok(new Set(national.map(({ id }) => countryOf(id))).size >= 40);
    for (const { id, group } of national) assert.equal(group, 'pii', id);
  });

  it('run the packs of the countries that are named, and every rule of no country', () => {
    const running = runningWith({ countries: ['de', 'fr'] });
    for (const { id } of rules) {
      const country = countryOf(id);
      assert.equal(running.has(id), country === undefined || ['de', 'fr'].includes(country), id);
    }
    assert.deepEqual(
      runningWith({ countries: [] }),
      new Set(idsOf(rules.filter(rule => !national.includes(rule)))),
    );
  });

  it('leave a rule of the team alone whose id begins like a country', () => {
    const made = customRule({
      ...{ id: 'my-project', pattern: 'PRJ-[0-9]{4}', keywords: ['prj-'], allow: [] },
      ...{ group: 'secret', severity: 'error', message: 'A project code' },
    });
    assert.ok(made.ok && runningWith({ custom: [made.rule], countries: ['de'] }).has('my-project'));
  });

  it('run optional rules, by id or by group, only when they are switched on', () => {
    const always = new Set(idsOf(rules));
    for (const { id, group } of optionalRules) {
      assert.ok(!always.has(id), id);
      assert.ok(runningWith({ enable: [id] }).has(id) && runningWith({ enable: [group] }).has(id), id);
      assert.ok(!runningWith({ enable: [id], disable: [id] }).has(id), id);
    }
  });

  it('list as off what is there and does not run', () => {
    const { rules: running, off } = configuredLinter({
      ...noSettings,
      disable: ['iban'],
      countries: ['de'],
      enable: ['bias'],
    });
    const all = [...rules, ...optionalRules];
    assert.deepEqual(new Set(idsOf([...running, ...off])), new Set(idsOf(all)));
    assert.ok(idsOf(off).includes('iban') && idsOf(off).includes('fr-nir'));
    assert.deepEqual(idsOf(configuredLinter(noSettings).off), idsOf(optionalRules));
  });

  it('change severities, that of a rule before that of its group, of text rules and of prompt rules', () => {
    const path = 'a.prompt.yml';
    const text = `model: a/b\nmessages:\n  - role: user\n    content: 'Use ${token} for {{nobody}}.'\n`;
    const input = { path, text, parsed: parsePrompt(path, text) };
    const { lint } = configuredLinter({
      ...noSettings,
      severity: { structure: 'error', 'missing-tests': 'info', 'github-token': 'warning' },
    });
    const chosen = new Map(lint(input).map(({ rule, severity }) => [rule, severity]));
    assert.equal(chosen.get('github-token'), 'warning');
    for (const { rule, group } of lint(input)) {
      if (group === 'structure')
        assert.equal(chosen.get(rule), rule === 'missing-tests' ? 'info' : 'error', rule);
    }
    assert.ok(chosen.has('undefined-variable') || chosen.size > 1);
  });

  it('decide what the guard lets through', () => {
    const mild = configuredLinter({ ...noSettings, severity: { 'github-token': 'warning' } });
    const without = configuredLinter({ ...noSettings, disable: ['github-token'] });
    assert.equal(configuredLinter(noSettings).guard(token, 'send').ok, false);
    assert.equal(mild.guard(token, 'send').ok, true);
    assert.equal(without.guard(token, 'report').text, token);
  });
});
