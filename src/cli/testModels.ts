import { planRun } from '../core/evals/plan.ts';
import type { Guard } from '../core/lint/guard.ts';
import type { Models } from '../core/ports.ts';
import { startBroker } from '../node/broker/client.ts';
import { openModels } from '../node/models/openModels.ts';
import { profileFor } from '../node/profiles.ts';
import { badSurroundings, wrongInput } from './cliProblem.ts';
import { readSecret } from './hiddenInput.ts';
import type { ChosenTests } from './testChoice.ts';
import type { TestOptions } from './testOptions.ts';

/** The models of a run; with --credential-stdin, a broker that was given the credential and nothing else. */
export async function openTestModels(
  { root, guard, signal }: { readonly root: string; readonly guard: Guard; readonly signal: AbortSignal },
  options: TestOptions,
  prompts: readonly ChosenTests[],
): Promise<Models & { dispose(): void }> {
  const { mode, record } = options;
  if (!options.credentialFromStdin) return openModels({ root, mode, guard, record });
  const account = await accountOf(options, prompts);
  const secret = await readSecret(`Credential for ${account} (not shown): `, signal);
  const broker = startBroker();
  broker.setCredential(account, secret);
  return openModels({ root, mode, guard, record, broker });
}

/** The one account that the models of the run need, judges included. Throws CliProblem where there are several, or none. */
async function accountOf({ model }: TestOptions, prompts: readonly ChosenTests[]): Promise<string> {
  const { calls } = planRun({ prompts: prompts.map(({ prompt }) => prompt), model, repeat: 1 });
  const accounts = new Set<string>();
  for (const call of calls) {
    const found = await profileFor(call.model);
    if (!found.ok) throw badSurroundings(`${found.error.message}.`);
    if (found.profile.account !== undefined) accounts.add(found.profile.account);
  }
  const [first, second] = accounts;
  if (first === undefined) throw wrongInput('--credential-stdin: no model of this run needs a credential.');
  if (second === undefined) return first;
  throw wrongInput(
    `--credential-stdin gives one credential, but this run needs ${[...accounts].join(' and ')}. Name prompts of one, or use --model.`,
  );
}
