#!/usr/bin/env node
import { version } from './version.ts';

// Warnings of Node about itself are for whoever builds this.
if (process.env.PROMPTWARD_DEBUG !== '1') process.removeAllListeners('warning');
const argv = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (argv.length === 1 && argv[0] === '--version') {
  console.log(version);
} else if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`promptward: this is Node.js ${process.versions.node}. Install 22.13 or later.`);
  process.exitCode = 3;
} else {
  const { dispatch } = await import('./dispatch.ts');
  process.exit(await dispatch(argv));
}
