const everyMs = 5;

/** Keeps each gap between turns of a 5 ms interval, less those 5 ms: for that long nothing else could run. */
exports.activate = () => {
  const blocks = [];
  globalThis.promptwardBench = { blocks };
  let last = performance.now();
  let cpu = process.threadCpuUsage();
  setInterval(() => {
    const now = performance.now();
    const { user, system } = process.threadCpuUsage(cpu);
    cpu = process.threadCpuUsage();
    const ms = now - last - everyMs;
    if (ms > 1) blocks.push({ at: performance.timeOrigin + now, ms, cpuMs: (user + system) / 1000 });
    last = now;
  }, everyMs);
};
