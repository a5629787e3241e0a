import { createHash } from 'node:crypto';
import type { Version } from '../core/history/version.ts';
import type { Git } from '../node/git.ts';
import { versionRows } from '../node/versionRows.ts';
import { wrongInput } from './cliProblem.ts';

/** A version with its bytes. */
export interface FoundVersion {
  readonly version: Version;
  readonly bytes: Uint8Array;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
}

/** The version's bytes from the repository. Throws CliProblem (exit 2) where the clone does not have them. */
export async function versionBytes(git: Git, version: Version): Promise<FoundVersion> {
  const bytes = await git.blob(version.blob);
  if (bytes) return { version, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  throw wrongInput(
    `${version.path}: version ${version.version} is not in this clone, or is over 4 MiB. Fetch the whole history.`,
  );
}

/**
 * The version of the prompt at `path` that `wanted` names: its number, the beginning of its commit id or of its
 * SHA-256, or an environment that it is promoted to. Throws CliProblem (exit 2) where not exactly one is meant.
 */
export async function findVersion(git: Git, path: string, wanted: string): Promise<FoundVersion> {
  const versions = await git.versions(path);
  const [newest] = versions;
  if (!newest) throw noVersions(path);
  const number = /^\d{1,6}$/.test(wanted) ? Number(wanted) : undefined;
  const hex = /^[0-9a-f]{4,64}$/i.test(wanted) ? wanted.toLowerCase() : undefined;
  let found = versions.filter(one => one.version === number);
  if (found.length === 0 && hex) found = versions.filter(({ commit }) => commit.startsWith(hex));
  if (found.length === 0) {
    const rows = await versionRows(git.root, path, git, undefined);
    const fits = rows.filter(row => row.labels.includes(wanted) || (hex && row.sha256.startsWith(hex)));
    // The same bytes may have come back later: the newest version that has them stands for all.
    const unique = new Map(fits.toReversed().map(row => [row.sha256, row.version]));
    found = [...unique.values()];
  }
  const [first, second] = found;
  if (second) throw wrongInput(`${path}@${wanted}: means ${found.length} versions. Give more digits.`);
  if (first) return versionBytes(git, first);
  throw wrongInput(
    `${path}@${wanted}: no such version. There are 1 to ${newest.version}; see promptward history ${path}.`,
  );
}

/** Says that a prompt was never saved (exit 2). */
export function noVersions(path: string): Error {
  return wrongInput(`${path}: has no versions yet. Save the first: promptward save ${path} -m "why".`);
}
