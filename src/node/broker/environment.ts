import { resolve } from 'node:path';

/** What the keychain, the user's folders and the start of a process need; everything else stays behind. */
const needed: readonly string[] = [
  'HOME',
  'USER',
  'LOGNAME',
  'PROMPTWARD_HOME',
  ...['DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'DISPLAY'],
  ...['WAYLAND_DISPLAY', 'XAUTHORITY'],
  ...['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
];

/** The whole environment of the broker, chosen from this process's one. */
export function brokerEnvironment(
  env: NodeJS.ProcessEnv = process.env,
  electron = process.versions.electron !== undefined,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of needed) {
    const value = env[name];
    if (value) kept[name] = name === 'PROMPTWARD_HOME' ? resolve(value) : value;
  }
  return electron ? { ...kept, ELECTRON_RUN_AS_NODE: '1' } : kept;
}
