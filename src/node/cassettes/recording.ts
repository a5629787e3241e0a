import type { ModelReply } from '../../core/ports.ts';

/** One line of a cassette file, as JSON. */
export interface Recording {
  readonly version: 1;
  /** See requestDigest.ts. */
  readonly digest: string;
  readonly model: string;
  readonly reply: Omit<ModelReply, 'source'>;
  /** `loopback` for an endpoint on the recorder's own machine, which is no evidence of a vendor's model. */
  readonly endpoint: 'live' | 'loopback';
  /** RFC 3339, UTC. */
  readonly recordedAt: string;
}

/** The recording that a line holds; undefined where the line is not well formed. */
export function parseRecording(line: string): Recording | undefined {
  let value: Partial<Recording> | null;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const reply = value?.reply;
  const good =
    value?.version === 1 &&
    /^[0-9a-f]{64}$/.test(String(value.digest)) &&
    typeof reply?.text === 'string' &&
    [reply.latencyMs, reply.tokens?.input, reply.tokens?.output].every(
      n => typeof n === 'number' && n >= 0,
    ) &&
    ['string', 'undefined'].includes(typeof reply.finishReason);
  return good ? (value as Recording) : undefined;
}
