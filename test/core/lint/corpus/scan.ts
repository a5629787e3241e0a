import { lint } from '../../../../src/core/lint/lint.ts';
import { formatOf, parsePrompt } from '../../../../src/core/prompt/parse.ts';
import type { Scan } from './score.ts';

/** Lints a text as the command line does: with the parsed prompt where its name says that it is one. */
export const scan: Scan = (path, text) =>
  lint({ path, text, ...(formatOf(path) && { parsed: parsePrompt(path, text) }) }).map(
    ({ group, range, rule }) => ({ group, rule, ...range }),
  );
