import { verifyText } from '../../core/report/verifyText.ts';
import { openFiles } from '../../node/files.ts';
import { verifyCheckout } from '../../node/verifyCheckout.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { withGit } from '../repository.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'Prove every promotion: signatures, history, evidence, bytes',
  usage: '',
  positionals: { least: 0, most: 0 },
  formats: ['text', 'json'],
  options: [],
  async run({ format, out, root }) {
    const report = await withGit(root, git => verifyCheckout({ files: openFiles(root), git }));
    if (format === 'json') out.json(report);
    else out.result(verifyText(report));
    if (report.ok) return exitCodes.fine;
    const [first] = report.problems;
    const more = report.problems.length > 1 ? ` (and ${report.problems.length - 1} more)` : '';
    out.problem(`not verified: ${first?.path}: ${first?.message}${more}.`);
    return exitCodes.notFine;
  },
};
