import type { Guard } from '../core/lint/guard.ts';
import type { Clock, ModelOutcome, ModelReply, ModelRequest, Models } from '../core/ports.ts';
import { type CassetteLine, cassettePath, cassetteWriter, readCassette } from './cassettes/cassetteFile.ts';
import type { Recording } from './cassettes/recording.ts';
import { requestDigest } from './cassettes/requestDigest.ts';
import { FileProblem } from './fileProblem.ts';
import { openFiles } from './files.ts';
import { profileFor } from './profiles.ts';

/**
 * Answers with the replies recorded below `root` and nothing else: no network, no credential. A request without one is
 * an error that says how to record, and names the first line of the file that is not well formed. A file is read once.
 */
export function replayModels(root: string): Models {
  const files = openFiles(root);
  const cassettes = new Map<string, Promise<readonly CassetteLine[]>>();
  return {
    complete: (request, signal, onText) =>
      orFileProblem(async () => {
        if (signal.aborted) return refused('cancelled', 'Cancelled.');
        const path = cassettePath(request.model);
        const reading = cassettes.get(path) ?? readCassette(files, path);
        cassettes.set(path, reading);
        const lines = await reading;
        const digest = requestDigest(request);
        const recording = lines.findLast(line => line.recording?.digest === digest)?.recording;
        if (recording) {
          onText?.(recording.reply.text);
          return { ok: true, reply: { ...recording.reply, source: 'replay' } };
        }
        const broken = lines.find(line => !line.recording);
        const hint = broken ? ` (${path}:${broken.number} is not a recording; remove that line)` : '';
        const message = `No recorded reply of ${request.model} to this request; run: promptward test --record${hint}`;
        return refused('no-recording', message);
      }),
  };
}

/**
 * Passes requests on to `inner` and keeps each live reply, in place of an older one to the same request. What is kept is
 * the request's digest and the reply, never the request. Where the reply holds a secret, nothing is written and the outcome
 * is an error that says so.
 */
export function recordingModels(
  root: string,
  inner: Models,
  guard: Guard,
  clock: Clock = { now: Date.now },
): Models {
  const files = openFiles(root);
  const writers = new Map<string, (recording: Recording) => Promise<void>>();
  const keep = async (request: ModelRequest, { source: _, ...reply }: ModelReply): Promise<void> => {
    const path = cassettePath(request.model);
    const write = writers.get(path) ?? cassetteWriter(files, path);
    writers.set(path, write);
    const found = await profileFor(request.model);
    const endpoint = found.ok && found.profile.local ? 'loopback' : 'live';
    const recordedAt = new Date(clock.now()).toISOString();
    await write({
      version: 1,
      digest: requestDigest(request),
      model: request.model,
      reply,
      endpoint,
      recordedAt,
    });
  };
  return {
    complete: (request, signal, onText) =>
      orFileProblem(async () => {
        const outcome = await inner.complete(request, signal, onText);
        if (!outcome.ok || outcome.reply.source !== 'live') return outcome;
        const { text, finishReason = '' } = outcome.reply;
        if ([text, finishReason].every(part => guard(part, 'record').ok)) {
          await keep(request, outcome.reply);
          return outcome;
        }
        const message = `The reply of ${request.model} holds what looks like a secret and was not recorded; change the prompt or its test data`;
        return refused('refused', message);
      }),
  };
}

function refused(kind: 'refused' | 'no-recording' | 'cancelled', message: string): ModelOutcome {
  return { ok: false, error: { kind, message } };
}

async function orFileProblem(act: () => Promise<ModelOutcome>): Promise<ModelOutcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof FileProblem) return refused('refused', error.message);
    throw error;
  }
}
