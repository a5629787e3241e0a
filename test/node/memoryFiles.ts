import type { Files } from '../../src/core/ports.ts';

/** Files in memory. After `writesLeft` more writes each further one throws, as on a full disk. */
export interface MemoryFiles extends Files {
  readonly content: Map<string, Uint8Array>;
  writesLeft: number;
}

export function memoryFiles(start: ReadonlyMap<string, Uint8Array> = new Map()): MemoryFiles {
  const content = new Map(start);
  const files: MemoryFiles = {
    content,
    writesLeft: Number.POSITIVE_INFINITY,
    read: async path => content.get(path),
    async write(path, bytes) {
      if (files.writesLeft-- <= 0) throw new Error('the disk is full');
      content.set(path, bytes);
    },
    async remove(path) {
      content.delete(path);
    },
    list: async folder => [...content.keys()].filter(path => path.startsWith(`${folder}/`)).sort(),
  };
  return files;
}
