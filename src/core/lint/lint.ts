import { createLinter, type Lint } from './linter.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A linter with these rules that is built when it is first used. */
export function lazyLinter(used: readonly Rule[]): Lint {
  let linter: Lint | undefined;
  return input => {
    linter ??= createLinter(used);
    return linter(input);
  };
}

/** Lints a text with all rules; see Lint and LintInput. */
export const lint = lazyLinter(rules);
