import { createHash, randomBytes } from 'node:crypto';
import type { Rule } from '../core/lint/rule.ts';
import { readBaseline } from './baselineFile.ts';
import { readConfig } from './config.ts';
import { openFiles } from './files.ts';
import type { Git } from './git.ts';
import { openKeychain } from './keychain.ts';
import { openLinter } from './lintLinter.ts';
import type { PromoteDeps } from './promotions.ts';
import type { RunStore } from './runStore.ts';
import { today } from './today.ts';

/** What promotePrompt needs, for the library at `root`; a reason where its settings or its baseline cannot be used. */
export async function promoteDeps(
  root: string,
  git: Git,
  runs: RunStore,
): Promise<
  { readonly ok: true; readonly deps: PromoteDeps } | { readonly ok: false; readonly reason: string }
> {
  const files = openFiles(root);
  const config = await readConfig(files);
  if (!config.ok) return config;
  const opened = await openLinter(files);
  if (!opened.ok) return opened;
  const { lint, guard, rules } = opened.linter;
  const read = await readBaseline(files);
  if (!read.ok) return read;
  const { baseline } = read;
  return {
    ok: true,
    deps: {
      files,
      git,
      runs,
      secrets: openKeychain(),
      clock: { now: Date.now },
      randomBytes: size => randomBytes(size),
      lint: input => lint({ ...input, baseline, today: today() }),
      guard,
      rules: digestOf(rules),
      environments: config.config.environments,
    },
  };
}

/** Names the set of rules: changes when a rule comes, goes or changes its severity. */
function digestOf(rules: readonly Rule[]): string {
  const named = rules.map(rule => `${rule.id} ${rule.severity}`).sort();
  return createHash('sha256').update(named.join('\n')).digest('hex');
}
