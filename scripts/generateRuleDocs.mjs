// Writes docs/rules/ from the rules themselves: one page a rule, and the index. Pages of rules that are gone go too.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24, root, run } from './support/run.mjs';

// The rules are TypeScript, which the pinned Node reads as it is.
if (process.execPath !== node24) {
  const { code } = await run(node24, [import.meta.filename]);
  process.exit(code);
}
const [{ rulePages }, { optionalRules, rules }] = await Promise.all([
  import('../src/core/lint/ruleDocs.ts'),
  import('../src/core/lint/rules.ts'),
]);
const folder = join(root, 'docs/rules');
const pages = rulePages([...rules, ...optionalRules]);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`docs/rules: ${pages.size - 1} rules`);
