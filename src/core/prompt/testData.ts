import { expectMap, listAt } from './fields.ts';
import type { TestRow, VariableDeclaration } from './model.ts';
import type { Reporter } from './reporter.ts';
import { toRecord, valueAt, type YamlMap } from './yamlNode.ts';

/** Rows of test data in the order of the file, and the keys that each brings first. */
export interface TestData {
  readonly rows: readonly TestRow[];
  readonly declarations: readonly VariableDeclaration[];
}

/** Reads `testData`: a list of maps from variable to value. `before` rows are counted already, for "row N". */
export function readTestData(map: YamlMap | undefined, report: Reporter, before: number): TestData {
  const rows: TestRow[] = [];
  const declarations = new Map<string, VariableDeclaration>();
  for (const item of listAt(map, 'testData', report)?.items ?? []) {
    const row = expectMap(item, 'each row of `testData`', report);
    if (!row) {
      if (item.kind === 'scalar' && item.value === null) {
        report.error(item.range, 'an empty row of `testData`; give it keys and values, or remove it');
      }
      continue;
    }
    const { start, end } = row.range;
    const name = nameOf(row) ?? `row ${before + rows.length + 1}`;
    rows.push({ name, values: toRecord(row), file: report.file, range: { start, end } });
    for (const { key, keyRange } of row.entries) {
      if (declarations.has(key)) continue;
      declarations.set(key, { name: key, range: keyRange, source: 'testData', required: false });
    }
  }
  return { rows, declarations: [...declarations.values()] };
}

function nameOf(row: YamlMap): string | undefined {
  const name = valueAt(row, 'name');
  const text = name?.kind === 'scalar' && name.value !== null ? name.text.text.trim() : '';
  return text === '' ? undefined : text;
}
