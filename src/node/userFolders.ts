import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/**
 * The folder of this user's settings (`profiles.yml`). `PROMPTWARD_HOME` moves it and the data folder below one folder;
 * otherwise `$XDG_CONFIG_HOME/promptward` (XDG Base Directory 0.8), `~/Library/Application Support/promptward` on macOS,
 * `%APPDATA%\promptward` on Windows. The folder may not exist.
 */
export function configFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  return folder('config', env, platform);
}

/** The folder of what is kept for this user (runs, remembered marks); chosen like `configFolder`. It may not exist. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  return folder('data', env, platform);
}

function folder(kind: 'config' | 'data', env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env.PROMPTWARD_HOME) return resolve(env.PROMPTWARD_HOME, kind);
  const home = env.HOME || homedir();
  if (platform === 'win32') {
    const roaming = env.APPDATA || join(home, 'AppData', 'Roaming');
    const local = env.LOCALAPPDATA || join(home, 'AppData', 'Local');
    return join(kind === 'config' ? roaming : local, 'promptward', kind);
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'promptward', kind);
  const named = kind === 'config' ? env.XDG_CONFIG_HOME : env.XDG_DATA_HOME;
  // The specification says that a relative path in these variables is to be ignored.
  if (named && isAbsolute(named)) return join(named, 'promptward');
  return join(home, kind === 'config' ? '.config' : '.local/share', 'promptward');
}
