import { offlineModel, offlineModels } from '../../core/evals/offline.ts';
import type { Guard } from '../../core/lint/guard.ts';
import type { Models } from '../../core/ports.ts';
import { type Broker, startBroker } from '../broker/client.ts';
import { recordingModels, replayModels } from '../cassettes.ts';
import { brokeredModels } from './brokered.ts';
import { guardedModels } from './guarded.ts';

/** Where replies come from: the model itself, recordings, or the built-in echo. */
export type TestMode = 'live' | 'replay' | 'offline';

export interface OpenModelsOptions {
  readonly root: string;
  readonly mode: TestMode;
  /** What a live request passes before it leaves, and its reply before it is kept. */
  readonly guard: Guard;
  /** Keeps live replies as recordings. */
  readonly record?: boolean;
  /** By default a broker of its own, started with the first live call. */
  readonly broker?: Broker;
}

/** The models of a mode. Live requests are linted before they leave; `offline/echo` answers in every mode. */
export function openModels(options: OpenModelsOptions): Models & { dispose(): void } {
  const { root, mode, guard, record = false, broker } = options;
  if (mode === 'offline') return { ...offlineModels, dispose: () => undefined };
  if (mode === 'replay') return { ...withOffline(replayModels(root)), dispose: () => undefined };
  const dialled = brokeredModels({ broker: broker ?? startBroker() });
  const guarded = guardedModels(dialled, guard);
  const models = record ? recordingModels(root, guarded, guard) : guarded;
  return { ...withOffline(models), dispose: () => dialled.dispose() };
}

function withOffline(models: Models): Models {
  return {
    complete: (request, signal, onText) =>
      (request.model === offlineModel ? offlineModels : models).complete(request, signal, onText),
  };
}
