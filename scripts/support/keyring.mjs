/**
 * Wraps a command so that it runs in a D-Bus session of its own with an unlocked, throw-away keyring in `home`.
 * An empty password would not create the collection; this one guards nothing, the keyring is deleted with `home`.
 * @param {readonly [string, ...string[]]} command
 * @param {string} home
 */
export function inKeyring([command, ...args], home) {
  const script =
    'mkdir -p "$PROMPTWARD_KEYRING/keyrings" && export XDG_DATA_HOME="$PROMPTWARD_KEYRING" && ' +
    "printf 'throw-away\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && " +
    'unset PROMPTWARD_KEYRING && exec "$@"';
  return {
    command: 'dbus-run-session',
    args: ['--', 'sh', '-c', script, 'sh', command, ...args],
    env: { PROMPTWARD_KEYRING: home },
  };
}

/** True on a Linux machine that has no session bus, so no login keyring either. */
export const needsOwnKeyring = process.platform === 'linux' && !process.env.DBUS_SESSION_BUS_ADDRESS;
