import type { Files } from '../core/ports.ts';
import { type Ledger, readLedger as verifyFiles } from '../core/trust/ledger.ts';
import { ledgerFolder } from '../core/trust/ledgerPaths.ts';

const attributesPath = '.promptward/.gitattributes';
const pinned = '* -text';
const readsAtOnce = 64;

/** Reads and verifies the ledger below the root of `files`; `known` is an earlier answer, which saves time. */
export async function readLedger(files: Files, known?: Ledger): Promise<Ledger> {
  const paths = await files.list(ledgerFolder);
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < paths.length; at += readsAtOnce) {
    const some = paths.slice(at, at + readsAtOnce);
    const contents = await Promise.all(some.map(path => files.read(path)));
    for (const [index, path] of some.entries()) {
      const bytes = contents[index];
      if (bytes) found.set(path, bytes);
    }
  }
  return verifyFiles(found, known);
}

/** What was written: the paths, and a way to put everything back as it was. */
export interface WrittenRecords {
  readonly paths: readonly string[];
  undo(): Promise<void>;
}

/**
 * Writes ledger files in the order of the map, signature before record, so that whatever an interruption leaves is
 * either a signature without a record, which counts for nothing, or a whole record. Also sees to it that Git leaves
 * the bytes below `.promptward/` as they are (`* -text`). When a write fails, nothing of it stays and its error is
 * thrown.
 */
export async function writeRecords(
  files: Files,
  records: ReadonlyMap<string, Uint8Array>,
): Promise<WrittenRecords> {
  const before: (readonly [string, Uint8Array | undefined])[] = [];
  const undo = async () => {
    for (const [path, bytes] of before.toReversed()) {
      if (bytes) await files.write(path, bytes);
      else await files.remove(path);
    }
  };
  const attributes = await files.read(attributesPath);
  const text = attributes ? Buffer.from(attributes).toString() : '';
  const toWrite = new Map<string, Uint8Array>();
  if (!text.split(/\r?\n/).includes(pinned)) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    toWrite.set(attributesPath, new TextEncoder().encode(`${text}${gap}${pinned}\n`));
  }
  for (const [path, bytes] of records) toWrite.set(path, bytes);
  try {
    for (const [path, bytes] of toWrite) {
      const old = path === attributesPath ? attributes : await files.read(path);
      await files.write(path, bytes);
      before.push([path, old]);
    }
  } catch (error) {
    await undo();
    throw error;
  }
  return { paths: [...toWrite.keys()], undo };
}
