/**
 * Works through `items`, at most `size` (at least 1) at a time. The results are in the order of the items. When one
 * piece of work throws, no further one is started and the promise rejects.
 */
export async function inPool<T, R>(
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  let broken = false;
  async function worker(): Promise<void> {
    for (const [index, item] of queue) {
      if (broken) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        broken = true;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker));
  return results;
}
