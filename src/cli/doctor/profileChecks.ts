import { offlineModel } from '../../core/evals/offline.ts';
import { BrokerFailure } from '../../node/broker/brokerFailure.ts';
import { type Broker, startBroker } from '../../node/broker/client.ts';
import type { Probe } from '../../node/broker/protocol.ts';
import { indexLibrary } from '../../node/libraryIndex.ts';
import { type Profile, profileFor, profilesPath, readProfiles } from '../../node/profiles.ts';
import type { Check } from './checks.ts';

const patienceMs = 10_000;

/**
 * Looks at each profile: needed are those of the models that the library's prompts name. The others are told only
 * where a credential is there.
 */
export async function profileChecks(root: string, signal: AbortSignal): Promise<readonly Check[]> {
  const read = await readProfiles();
  if (!read.ok) return [{ name: 'Profiles', status: 'missing', detail: read.message }];
  const { needed, unknown } = await modelsOfLibrary(root, signal);
  const broker = startBroker();
  try {
    const checks = await Promise.all(
      read.profiles.map(profile => profileCheck(broker, profile, needed.has(profile.id), signal)),
    );
    return [
      { name: 'Profiles', status: 'ok', detail: `built in, and those of ${profilesPath()}` },
      ...checks.filter(check => check !== undefined),
      ...unknown,
    ];
  } finally {
    broker.dispose();
  }
}

async function modelsOfLibrary(root: string, signal: AbortSignal) {
  const models = new Set((await indexLibrary(root, { signal })).flatMap(({ model }) => model ?? []));
  models.delete(offlineModel);
  const needed = new Set<string>();
  const unknown: Check[] = [];
  for (const model of models) {
    const found = await profileFor(model);
    if (found.ok) needed.add(found.profile.id);
    else unknown.push({ name: model, status: 'missing', detail: found.error.message });
  }
  return { needed, unknown };
}

async function profileCheck(
  broker: Broker,
  { id }: Profile,
  needed: boolean,
  signal: AbortSignal,
): Promise<Check | undefined> {
  const absent = needed ? 'missing' : 'optional';
  try {
    const late = AbortSignal.timeout(patienceMs);
    const probe = await broker.probe(id, AbortSignal.any([signal, late]));
    const usable = probe.problem === undefined;
    if (!needed && !usable && probe.credential !== 'present') return undefined;
    return {
      name: id,
      status: usable ? 'ok' : absent,
      detail: usable ? found(probe) : (probe.problem ?? ''),
    };
  } catch (error) {
    if (!(error instanceof BrokerFailure)) throw error;
    const slow = error.kind === 'cancelled' && !signal.aborted;
    const detail = slow
      ? `did not answer within ${patienceMs / 1000} s. Check the network, then try again.`
      : error.message;
    return { name: id, status: absent, detail };
  }
}

function found({ credential, origin, latencyMs, status }: Probe): string {
  const answered = `${origin} answered ${status} in ${Math.round(latencyMs ?? 0)} ms`;
  return `credential ${credential}, ${answered}`;
}
