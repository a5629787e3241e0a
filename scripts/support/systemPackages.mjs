import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fail, run } from './run.mjs';

const include = '/usr/include';

/** What the editor in the browser and the keychain need on Debian, and a file that shows each is there. */
const wanted = {
  'libkrb5-dev': [`${include}/krb5.h`],
  'libx11-dev': [`${include}/X11/Xlib.h`],
  'libxkbfile-dev': [`${include}/X11/extensions/XKBfile.h`],
  'pkg-config': ['/usr/bin/pkg-config'],
  'build-essential': ['/usr/bin/g++', '/usr/local/bin/g++'],
  python3: ['/usr/bin/python3', '/usr/local/bin/python3'],
  chromium: ['/usr/bin/chromium'],
  'gnome-keyring': ['/usr/bin/gnome-keyring-daemon'],
  'libsecret-1-0': ['/usr/lib', 'libsecret-1.so.0'],
  dbus: ['/usr/bin/dbus-run-session'],
  git: ['/usr/bin/git', '/usr/local/bin/git'],
};

export const editorPackages = [
  'build-essential',
  'python3',
  'libkrb5-dev',
  'libx11-dev',
  'libxkbfile-dev',
  'pkg-config',
];
export const keyringPackages = ['gnome-keyring', 'libsecret-1-0', 'dbus'];
export const browserPackages = ['chromium'];

function present(name) {
  const places = wanted[name];
  if (name !== 'libsecret-1-0') return places.some(existsSync);
  const [folder, file] = places;
  return [folder, ...readdirSync(folder).map(entry => `${folder}/${entry}`)].some(f =>
    existsSync(`${f}/${file}`),
  );
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** Installs the missing ones as root on Debian; elsewhere says what to install and ends. No-op outside Linux. */
export async function ensureSystemPackages(names) {
  if (process.platform !== 'linux') return;
  const missing = names.filter(name => !present(name));
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!isDebian() || process.getuid() !== 0) {
    fail(`These system packages are missing: ${missing.join(', ')}.\nOn Debian or Ubuntu: sudo ${command}`);
  }
  console.log(`Installing system packages: ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code } = await run('apt-get', command.split(' ').slice(1), { env, show: false });
  const still = names.filter(name => !present(name));
  if (code !== 0 || still.length > 0) fail(`Could not install ${still.join(', ')}. Try by hand: ${command}`);
}
