/** Where the ledger stands below the library's root. */
export const ledgerFolder = '.promptward/ledger';

const recordName = /^\.promptward\/ledger\/([0-9a-f]{2})\/([0-9a-f]{62})\.json$/;
const signatureName = /^\.promptward\/ledger\/([0-9a-f]{2})\/([0-9a-f]{62})\.([0-9a-f]{16})\.sig$/;

/** What an interrupted write leaves beside the file that it was to become. */
const draftName = /\/\.promptward-[0-9a-f]{16}\.tmp$/;

export type LedgerPath =
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'signature'; readonly id: string; readonly keyPrefix: string }
  | { readonly kind: 'draft' };

/** The path of the record with this id (64 hex digits). */
export function recordPath(id: string): string {
  return `${ledgerFolder}/${id.slice(0, 2)}/${id.slice(2)}.json`;
}

/** The path of the signature on a record by a key, both named by their ids. */
export function signaturePath(id: string, keyId: string): string {
  return `${ledgerFolder}/${id.slice(0, 2)}/${id.slice(2)}.${keyId.slice(0, 16)}.sig`;
}

/** What a path of the ledger's folder names; undefined for one that has no business there. */
export function parseLedgerPath(path: string): LedgerPath | undefined {
  const record = recordName.exec(path);
  if (record) return { kind: 'record', id: `${record[1]}${record[2]}` };
  const signature = signatureName.exec(path);
  if (signature) {
    return { kind: 'signature', id: `${signature[1]}${signature[2]}`, keyPrefix: `${signature[3]}` };
  }
  return draftName.test(path) ? { kind: 'draft' } : undefined;
}
