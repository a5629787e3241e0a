import { openGit } from '../../node/git.ts';
import { KeychainUnavailable, openKeychain } from '../../node/keychain.ts';
import { openRunStore } from '../../node/runStore.ts';
import { dataFolder } from '../../node/userFolders.ts';

/** One thing that was looked at. `optional` is not there and not needed by this library. */
export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'missing' | 'optional';
  /** What was found; for something missing, what to do. Never a credential. */
  readonly detail: string;
}

const leastNode = [22, 13] as const;

export function nodeCheck(version: string = process.versions.node): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  const detail = enough ? version : `${version} is too old. Install Node.js ${leastNode.join('.')} or later.`;
  return { name: 'Node.js', status: enough ? 'ok' : 'missing', detail };
}

export async function repositoryCheck(root: string): Promise<Check> {
  const opened = await openGit(root);
  if (!opened.ok) return { name: 'Git', status: 'missing', detail: `${opened.message}.` };
  try {
    const head = await opened.git.head();
    const detail = head === undefined ? `${root}, without a commit yet` : `${root} at ${head.slice(0, 8)}`;
    return { name: 'Git', status: 'ok', detail };
  } finally {
    opened.git.dispose();
  }
}

export async function keychainCheck(): Promise<Check> {
  try {
    await openKeychain().accounts();
    return { name: 'Keychain', status: 'ok', detail: 'reachable' };
  } catch (error) {
    if (!(error instanceof KeychainUnavailable)) throw error;
    return { name: 'Keychain', status: 'missing', detail: error.message };
  }
}

export function storeCheck(root: string): Check {
  const folder = dataFolder();
  const opened = openRunStore(folder, root);
  if (!opened.ok) return { name: 'Test runs', status: 'missing', detail: opened.reason };
  opened.store.close();
  return { name: 'Test runs', status: 'ok', detail: `kept in ${folder}` };
}
