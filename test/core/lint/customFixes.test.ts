import assert from 'node:assert/strict';
import { explainFinding } from '../../../src/core/lint/explainFinding.ts';
import { lint } from '../../../src/core/lint/lint.ts';
import { pastedSecrets, withoutSecrets } from '../../../src/core/lint/pastedSecrets.ts';
import { quickFixes } from '../../../src/core/lint/quickFixes.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { readSuppressionAnswer } from '../../../src/core/lint/suppressionAnswer.ts';
import { applyEdits } from '../../../src/core/text.ts';

const key = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
const values: Readonly<Record<string, string>> = {
  'email-address': ['ada', 'corp-mail.com'].join('@'),
  'card-number': ['4539', '1488', '0343', '6467'].join(' '),
  'phone-number': ['+44', '20', '7183', '8750'].join(' '),
  iban: ['DE89', '37040044', '0532013000'].join(''),
  'aws-access-key-id': key,
};
const findingsOf = (text: string, rule: string) =>
  lint({ path: 'x', text }).filter(finding => finding.rule === rule);
const fixed = (text: string, rule: string, title: RegExp): string => {
  const findings = lint({ path: 'x', text });
  const finding = findings.find(one => one.rule === rule) ?? assert.fail(`no ${rule} in ${text}`);
  const fix = quickFixes(finding, text, findings).find(one => title.test(one.title));
  return applyEdits(text, (fix ?? assert.fail(`${rule} has no ${title}`)).edits);
};

describe('quick fixes', () => {
  it('replace a value by a documented one that no rule minds', () => {
    for (const [rule, value] of Object.entries(values)) {
      const text = fixed(`Use ${value} there.`, rule, /^Replace by the documented/);
      assert.ok(!text.includes(value), rule);
      assert.deepEqual(
        lint({ path: 'x', text }).map(one => one.rule),
        [],
        text,
      );
    }
  });

  it('redact, with no bracket where YAML would take it for a list', () => {
    assert.equal(fixed(`key is ${key}.`, 'aws-access-key-id', /^Redact/), 'key is [redacted].');
    assert.equal(fixed(`key: ${key}`, 'aws-access-key-id', /^Redact/), 'key: (redacted)');
  });

  it('give the same value the same token, go on after tokens that are there, and hold no value', () => {
    const other = ['bob', 'corp-mail.com'].join('@');
    const ada = values['email-address'] ?? '';
    const text = `⟦EMAIL_3⟧ wrote; ${ada}, ${other} and ${ada.toUpperCase()} answered ${other}.`;
    assert.equal(
      fixed(text, 'email-address', /^Pseudonymise all 4/),
      '⟦EMAIL_3⟧ wrote; ⟦EMAIL_4⟧, ⟦EMAIL_5⟧ and ⟦EMAIL_4⟧ answered ⟦EMAIL_5⟧.',
    );
    const findings = lint({ path: 'x', text });
    const fixes = findings.flatMap(finding => quickFixes(finding, text, findings));
    assert.ok(fixes.length > 0 && fixes.every(({ safe }) => !safe));
    assert.ok(!/corp-mail/.test(JSON.stringify(fixes)));
  });
});

describe('the explanation of a finding', () => {
  it('says what, why, how sure and what to do, links the page, and holds nothing of the text', () => {
    const [finding] = findingsOf(`use ${key}`, 'aws-access-key-id');
    assert.ok(finding);
    const text = explainFinding(
      finding,
      rules.find(rule => rule.id === finding.rule),
      'command:x',
    );
    assert.match(text, /AWS access key id/);
    assert.match(text, /How sure/);
    assert.match(text, /What to do.*(?:[Rr]evoke|[Rr]otate|[Rr]eplace)/);
    assert.match(text, /\]\(command:x\)$/);
    assert.ok(!text.includes(key.slice(4)));
    const unsure = explainFinding(
      { ...finding, confidence: 0.6 },
      rules.find(r => r.id === finding.rule),
      'x',
    );
    assert.match(unsure, /60 %/);
  });

  it('tells for every secret to make the credential worthless', () => {
    const [finding] = findingsOf(`use ${key}`, 'aws-access-key-id');
    assert.ok(finding);
    for (const rule of rules.filter(({ group }) => group === 'secret')) {
      const text = explainFinding({ ...finding, rule: rule.id }, rule, 'x');
      assert.match(text, /\b(?:revoke|rotate|replace)/i, rule.id);
    }
  });
});

describe('the answer to a suppression', () => {
  it('is a reason, and a last day where it ends with one', () => {
    const today = '2030-05-01';
    assert.deepEqual(readSuppressionAnswer(' A made-up key ', today), { ok: true, reason: 'A made-up key' });
    for (const typed of [
      'Test data, until 2030-06-30',
      'Test data 2030-06-30',
      'Test data (until 2030-06-30)',
    ]) {
      assert.deepEqual(readSuppressionAnswer(typed, today), {
        ok: true,
        reason: 'Test data',
        expires: '2030-06-30',
      });
    }
    for (const typed of ['', '  ', '2030-06-30', 'x 2030-02-31', 'x 2030-6-1', 'x 2030-04-30']) {
      assert.equal(readSuppressionAnswer(typed, today).ok, false, typed);
    }
  });
});

describe('a pasted text', () => {
  it('gives each secret one variable, numbered where two share a name', () => {
    const second = ['AK', 'IA', 'ZZLPMN5HFIQR7XYB'].join('');
    const text = `${key} and ${second}, ${key}`;
    const findings = lint({ path: 'pasted', text });
    const secrets = pastedSecrets(text, findings, rules);
    assert.deepEqual(secrets, [
      { variable: 'aws_access_key_id', value: key },
      { variable: 'aws_access_key_id_2', value: second },
    ]);
    const names = new Map(secrets.map(({ variable, value }) => [value, variable]));
    assert.equal(
      withoutSecrets(text, findings, value => `{{${names.get(value)}}}`),
      '{{aws_access_key_id}} and {{aws_access_key_id_2}}, {{aws_access_key_id}}',
    );
  });
});
