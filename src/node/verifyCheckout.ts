import { type VerifyReport, verifyLibrary } from '../core/lifecycle/verify.ts';
import type { Files } from '../core/ports.ts';
import { readLedger } from './ledgerStore.ts';
import { type PromptHistory, promotedBytes } from './promotedBytes.ts';

/** Verifies the ledger of a checkout against its history and its working copy. Throws FileProblem. */
export async function verifyCheckout(deps: {
  readonly files: Files;
  readonly git: PromptHistory;
}): Promise<VerifyReport> {
  return verifyLibrary({
    ledger: await readLedger(deps.files),
    workingCopy: path => deps.files.read(path),
    promotedBytes: promotion => promotedBytes(deps.git, promotion),
  });
}
