import { type VerifyReport, verifyLibrary } from '../core/lifecycle/verify.ts';
import type { Files } from '../core/ports.ts';
import type { Git } from './git.ts';
import { readLedger } from './ledgerStore.ts';
import { type PromptHistory, promotedBytes } from './promotedBytes.ts';

/** Verifies the ledger of a checkout against its history and its working copy. Throws FileProblem or GitFailure. */
export async function verifyCheckout(deps: {
  readonly files: Files;
  readonly git: PromptHistory & Pick<Git, 'stored'>;
}): Promise<VerifyReport> {
  return verifyLibrary({
    ledger: await readLedger(deps.files),
    async workingCopy(path) {
      const bytes = await deps.files.read(path);
      return bytes && deps.git.stored(path, bytes);
    },
    promotedBytes: promotion => promotedBytes(deps.git, promotion),
  });
}
