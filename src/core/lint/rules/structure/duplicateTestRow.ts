import type { Json } from '../../../json.ts';
import type { PromptRule } from '../../rule.ts';

/** A row of test data that says what another one says. */
export const duplicateTestRowRule: PromptRule = {
  kind: 'prompt',
  id: 'duplicate-test-row',
  group: 'structure',
  severity: 'info',
  title: 'Test row that repeats another',
  check: ({ prompt }, path) => {
    if (prompt.tests.length < 2) return [];
    const seen = new Set<string>();
    return prompt.tests.flatMap(row => {
      const { name: _, ...values } = row.values;
      const key = keyOf(values);
      const isRepeated = seen.has(key);
      seen.add(key);
      if (!isRepeated || row.file !== path || Object.keys(values).length === 0) return [];
      return [
        { range: row.range, message: 'This row has the same values as one before it: change or remove it' },
      ];
    });
  },
  docs: {
    what: 'Two rows of test data give all variables the same values, whatever the rows are called.',
    why: 'The second costs money and time and tests nothing more. It is often a copy that was meant to be changed.',
    fix: 'Change or remove it; to test how stable replies are, repeat the run.',
  },
};

/** The same text for the same values, whatever the order of keys. */
function keyOf(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${keyOf(item)}`).join(',')}}`;
}
