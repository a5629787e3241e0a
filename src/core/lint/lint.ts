import { createLinter } from './linter.ts';
import { rules } from './rules.ts';

/** Lints a text with all rules; see Lint and LintInput. */
export const lint = createLinter(rules);
