import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, ModelError, ModelOutcome, Models } from '../../core/ports.ts';
import { type Broker, startBroker } from '../broker/client.ts';
import { profileFor } from '../profiles.ts';
import { chatOnce } from './chat.ts';
import { retryDelay } from './retryDelay.ts';
import { wireFields } from './wireFields.ts';

export interface BrokeredOptions {
  /** By default a broker of its own. */
  readonly broker?: Broker;
  /** A number from 0 up to 1, for the jitter of waits. */
  readonly random?: () => number;
  readonly clock?: Clock;
  /** Further attempts after a 429 or 503; 2 by default. */
  readonly retries?: number;
  /** The longest that one call waits between attempts, all together; 30 s by default. */
  readonly maxWaitMs?: number;
}

/**
 * Models behind OpenAI-compatible endpoints, each reached through its profile by the broker process. A 429 or 503 is
 * asked again, after what Retry-After says; nothing else is. `dispose` ends the broker.
 */
export function brokeredModels(options: BrokeredOptions = {}): Models & { dispose(): void } {
  const { broker = startBroker(), random = Math.random, clock = { now: Date.now } } = options;
  const { retries = 2, maxWaitMs = 30_000 } = options;
  return {
    dispose: () => broker.dispose(),
    async complete(request, signal, onText) {
      const found = await profileFor(request.model);
      if (!found.ok) return found;
      const wire = wireFields(request);
      if (!wire.ok) return problem({ kind: 'refused', message: `${request.model}: ${wire.reason}` });
      const chat = { ...found, broker, messages: request.messages, fields: wire.fields };
      let waitedMs = 0;
      for (let attempt = 0; ; attempt++) {
        const tried = await chatOnce(chat, signal, onText);
        if (signal.aborted) return cancelled;
        if (tried.ok) return tried;
        const retryable = tried.status === 429 || tried.status === 503;
        const delayMs = retryDelay(attempt, tried.retryAfter, clock.now(), random());
        waitedMs += delayMs;
        if (!retryable || attempt >= retries || waitedMs > maxWaitMs) return problem(tried.error);
        await sleep(delayMs, undefined, { signal }).catch(() => undefined);
        if (signal.aborted) return cancelled;
      }
    },
  };
}

const problem = (error: ModelError): ModelOutcome => ({ ok: false, error });
const cancelled = problem({ kind: 'cancelled', message: 'Cancelled.' });
