import type { Range } from '../text.ts';
import type { Problem } from './model.ts';

/** Collects what is wrong with one file. Messages never repeat values of the file, which may be secrets. */
export interface Reporter {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** An error of syntax. What is found after it is most likely its consequence, and is left out. */
  malformed(range: Range, message: string): void;
  error(range: Range, message: string): void;
  warning(range: Range, message: string): void;
}

const maxProblems = 100;

/** A reporter for `file`; problems after the hundredth are left out. */
export function openReporter(file: string): Reporter {
  const problems: Problem[] = [];
  let isMalformed = false;
  function add(severity: Problem['severity'], { start, end }: Range, message: string): void {
    if (problems.length < maxProblems) problems.push({ file, range: { start, end }, severity, message });
  }
  return {
    file,
    problems,
    malformed: (range, message) => {
      isMalformed = true;
      add('error', range, message);
    },
    error: (range, message) => {
      if (!isMalformed) add('error', range, message);
    },
    warning: (range, message) => {
      if (!isMalformed) add('warning', range, message);
    },
  };
}
