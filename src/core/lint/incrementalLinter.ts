import { createIncrementalLinter, type Lint } from './linter.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** As createIncrementalLinter; what the linters share is built when the first of them is opened. */
export function lazyIncrementalLinter(used: readonly Rule[]): () => Lint {
  let open: (() => Lint) | undefined;
  return () => {
    open ??= createIncrementalLinter(used);
    return open();
  };
}

/** Opens a linter with all rules for the versions of one file; see createIncrementalLinter. */
export const incrementalLinter = lazyIncrementalLinter(rules);
