import { setImmediate } from 'node:timers/promises';

const sliceMs = 5;

/**
 * Calls `step` with each item in turn and gives the event loop back every 5 ms, so that a long list never freezes an
 * editor; `pause` is called before each break and at the end. Stops early, without an error, when the signal is aborted.
 */
export async function inSlices<T>(
  items: readonly T[],
  step: (item: T) => void,
  { signal, pause }: { readonly signal?: AbortSignal | undefined; readonly pause?: () => void } = {},
): Promise<void> {
  let end = 0;
  for (const item of items) {
    if (performance.now() >= end) {
      pause?.();
      await setImmediate();
      if (signal?.aborted) return;
      end = performance.now() + sliceMs;
    }
    step(item);
  }
  pause?.();
}
