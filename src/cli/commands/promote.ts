import { promoteDeps } from '../../node/promoteDeps.ts';
import { type NotPromoted, promotePrompt } from '../../node/promotions.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findPrompt } from '../findPrompt.ts';
import { findVersion } from '../findVersion.ts';
import { plainLine } from '../plain.ts';
import { withGit } from '../repository.ts';
import { withRuns } from '../runs.ts';

const exitOf = {
  refused: exitCodes.notFine,
  input: exitCodes.wrongInput,
  surroundings: exitCodes.surroundings,
} as const satisfies Record<NotPromoted['kind'], number>;

export const promote: Command = {
  name: 'promote',
  summary: 'Put a version of a prompt into an environment, signed',
  usage: 'PROMPT[@VERSION] --to ENV -m WHY',
  detail:
    'The gate asks for a saved version without lint errors whose tests all passed. The record is signed with your key ' +
    'from the keychain and committed.',
  positionals: { least: 1, most: 1 },
  formats: ['text', 'json'],
  options: [
    { name: 'to', value: 'ENV', summary: 'The environment, such as staging or production' },
    { name: 'message', short: 'm', value: 'WHY', summary: 'Why; signed and kept in the ledger' },
  ],
  async run(context) {
    const { args, format, out, root, signal } = context;
    const env = args.value('to');
    const reason = args.value('message')?.trim();
    if (!env) throw wrongInput('promote needs an environment: --to staging, for example.');
    if (!reason) throw wrongInput('promote needs a reason: -m "why this version".');
    const { path, version: wanted } = await findPrompt(args.positionals[0] ?? '', context);
    const outcome = await withGit(root, git =>
      withRuns(root, async runs => {
        const found = wanted === undefined ? undefined : await findVersion(git, path, wanted);
        const opened = await promoteDeps(root, git, runs);
        if (!opened.ok) throw wrongInput(opened.reason);
        signal.throwIfAborted();
        const version = found && { version: found.version.version };
        return promotePrompt(opened.deps, { prompt: path, env, reason, ...version });
      }),
    );
    if (!outcome.ok) {
      if (format === 'json')
        out.json({ version: 1, promoted: false, kind: outcome.kind, reasons: outcome.reasons });
      for (const line of outcome.reasons)
        out.problem(plainLine(`not promoted: ${line}.`.replace(/\.\.$/, '.')));
      return exitOf[outcome.kind];
    }
    const { record, id, version, commit } = outcome;
    const { sha256, seq, evidence } = record.body;
    if (format === 'json') {
      const promotion = {
        prompt: path,
        env,
        promptVersion: version,
        sha256,
        seq,
        record: id,
        commit,
        key: record.key,
      };
      out.json({ version: 1, promoted: true, promotion, evidence });
    } else {
      const { passed, n, model, source } = evidence.tests;
      const tests = `${passed} of ${n} tests passed on ${plainLine(model)}${source === 'live' ? '' : ` (${source})`}`;
      out.result(`Version ${version} of ${plainLine(path)} is in ${env}.`);
      out.result(`  evidence  ${tests}, ${evidence.lint.warnings} lint warnings`);
      out.result(`  bytes     sha256 ${sha256}`);
      out.result(
        `  signed    key ${record.key.slice(0, 16)}, record ${id.slice(0, 16)}, commit ${commit.slice(0, 8)}`,
      );
    }
    return exitCodes.fine;
  },
};
