import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { GitFailure, type GitProcess } from './gitProcess.ts';

/** Reads objects through one `git cat-file --batch` that is started when first needed; see git-cat-file(1). */
export interface Blobs {
  /** The blob of that name (an object id, or `commit:path`); undefined for what is missing, no blob, or too large. */
  read(name: string): Promise<Uint8Array | undefined>;
  dispose(): void;
}

interface Waiting {
  resolve(bytes: Uint8Array | undefined): void;
  reject(error: Error): void;
}

interface Body {
  /** With the line feed that ends it. */
  left: number;
  readonly keep: boolean;
  readonly chunks: Buffer[];
}

const idleMs = 5000;

/** Many reads may be under way at once: requests are pipelined and answered in order. */
export function openBlobs(git: GitProcess, maxBytes: number): Blobs {
  let child: ChildProcessWithoutNullStreams | undefined;
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;

  function stop(): void {
    clearTimeout(timer);
    child?.stdin.end();
    child = undefined;
  }

  function start(): ChildProcessWithoutNullStreams {
    const started = git.start(['cat-file', '--batch']);
    const queue: Waiting[] = [];
    waiting = queue;
    const settle = (bytes: Uint8Array | undefined) => {
      queue.shift()?.resolve(bytes);
      if (queue.length > 0 || child !== started) return;
      clearTimeout(timer);
      timer = setTimeout(stop, idleMs).unref();
    };
    const ended = (reason: string) => {
      if (child === started) child = undefined;
      for (const { reject } of queue.splice(0)) reject(new GitFailure(`git cat-file: ${reason}`));
    };
    started.stdout.on('data', batchReader(maxBytes, settle));
    started.stderr.resume();
    started.stdin.on('error', () => {});
    started.on('error', error => ended(error.message));
    started.on('close', () => ended('ended before it had answered'));
    return started;
  }

  return {
    read(name) {
      if (name.includes('\n')) throw new Error('a line break in the name of an object');
      clearTimeout(timer);
      child ??= start();
      const { stdin } = child;
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        stdin.write(`${name}\n`);
      });
    },
    dispose: stop,
  };
}

/** Cuts the answers out of the stream: `<id> <type> <size>`, the bytes, a line feed; or one line for what is missing. */
function batchReader(maxBytes: number, settle: (bytes: Uint8Array | undefined) => void) {
  let buffer: Buffer = Buffer.alloc(0);
  let body: Body | undefined;

  return (chunk: Buffer) => {
    buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
    for (;;) {
      if (body) {
        const piece = buffer.subarray(0, body.left);
        if (body.keep) body.chunks.push(piece);
        buffer = buffer.subarray(piece.length);
        body.left -= piece.length;
        if (body.left > 0) return;
        settle(body.keep ? Buffer.concat(body.chunks).subarray(0, -1) : undefined);
        body = undefined;
        continue;
      }
      const end = buffer.indexOf(10);
      if (end < 0) return;
      const header = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(buffer.toString('latin1', 0, end));
      buffer = buffer.subarray(end + 1);
      if (!header) {
        settle(undefined);
        continue;
      }
      const size = Number(header[2]);
      body = { left: size + 1, keep: header[1] === 'blob' && size <= maxBytes, chunks: [] };
    }
  };
}
