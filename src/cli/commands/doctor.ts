import type { Command } from '../command.ts';
import { type Check, keychainCheck, nodeCheck, repositoryCheck, storeCheck } from '../doctor/checks.ts';
import { profileChecks } from '../doctor/profileChecks.ts';
import { exitCodes } from '../exitCodes.ts';
import { plainLine } from '../plain.ts';
import { table } from '../table.ts';

const colours = { ok: 'green', missing: 'red', optional: 'yellow' } as const;

export const doctor: Command = {
  name: 'doctor',
  summary: 'Check what Promptward needs: Git, keychain, credentials, endpoints',
  usage: '',
  detail:
    'Endpoints are asked for their list of models where a credential is there. No credential is ever shown.',
  positionals: { least: 0, most: 0 },
  formats: ['text', 'json'],
  options: [],
  async run({ format, out, root, signal }) {
    const checks: readonly Check[] = [
      nodeCheck(),
      await repositoryCheck(root),
      await keychainCheck(),
      storeCheck(root),
      ...(await profileChecks(root, signal)),
    ];
    const ok = checks.every(check => check.status !== 'missing');
    if (format === 'json') out.json({ version: 1, ok, checks });
    else {
      const width = Number.POSITIVE_INFINITY;
      out.result(
        table(
          checks.map(({ status, name, detail }) => [
            out.style(colours[status], status),
            name,
            plainLine(detail),
          ]),
          width,
        ),
      );
      if (!ok) out.problem('something that is needed is missing. Each line above says what to do.');
    }
    return ok ? exitCodes.fine : exitCodes.surroundings;
  },
};
