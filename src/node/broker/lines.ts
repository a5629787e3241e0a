import type { Readable } from 'node:stream';
import { maxFrameBytes } from './protocol.ts';

/** Calls `onLine` with each line of UTF-8 that the stream brings; a line over the frame cap ends it with `onTooLong`. */
export function readLines(stream: Readable, onLine: (line: string) => void, onTooLong: () => void): void {
  let pieces: Buffer[] = [];
  let size = 0;
  const add = (piece: Buffer): boolean => {
    pieces.push(piece);
    size += piece.length;
    return size <= maxFrameBytes;
  };
  const read = (chunk: Buffer): void => {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      if (!add(chunk.subarray(from, end))) break;
      const line = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      size = 0;
      from = end + 1;
      onLine(line);
    }
    if (size > maxFrameBytes || !add(chunk.subarray(from))) stop();
  };
  const stop = (): void => {
    stream.off('data', read);
    onTooLong();
  };
  stream.on('data', read);
}
