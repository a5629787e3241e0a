import type { Host } from '../host/host.ts';
import { exportEnvironment } from './export.ts';
import { promote } from './promote.ts';
import { verify } from './verify.ts';

/** Promotion to an environment, the proof of the ledger, and the export of what is promoted. */
export function register(host: Host): void {
  host.command('promote.promote', (target?: unknown) => promote(host, target));
  host.command('promote.verify', () => verify(host));
  host.command('promote.export', () => exportEnvironment(host));
}
