import { createHash } from 'node:crypto';
import type { Files } from '../../core/ports.ts';
import { parseRecording, type Recording } from './recording.ts';

/** One line that is not empty; `recording` is undefined where it is not well formed. */
export interface CassetteLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly recording: Recording | undefined;
}

/** The file of a model's recordings: its id made safe for every file system, and eight hex digits that tell ids apart. */
export function cassettePath(modelId: string): string {
  const readable = modelId.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  const tag = createHash('sha256').update(modelId).digest('hex').slice(0, 8);
  return `.promptward/cassettes/${readable.slice(0, 60)}-${tag}.jsonl`;
}

/** The lines of a cassette file; none where there is no file. Throws FileProblem. */
export async function readCassette(files: Files, path: string): Promise<readonly CassetteLine[]> {
  const text = new TextDecoder().decode(await files.read(path));
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line, recording: parseRecording(line) }))
    .filter(line => line.text.trim() !== '');
}

/**
 * Puts recordings into one file, each in place of one with the same digest; lines that are not well formed stay.
 * One write is under way at a time, and recordings that come meanwhile go into the next one together.
 */
export function cassetteWriter(files: Files, path: string): (recording: Recording) => Promise<void> {
  let waiting = new Map<string, string>();
  let last: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const fresh = waiting;
    waiting = new Map();
    try {
      const kept = (await readCassette(files, path)).filter(
        ({ recording }) => !fresh.has(recording?.digest ?? ''),
      );
      const lines = [...kept.map(line => line.text), ...fresh.values()].sort();
      await files.write(path, new TextEncoder().encode(`${lines.join('\n')}\n`));
    } catch (error) {
      waiting = new Map([...fresh, ...waiting]);
      throw error;
    }
  };
  return recording => {
    waiting.set(recording.digest, JSON.stringify(recording));
    last = last.catch(() => undefined).then(flush);
    return last;
  };
}
