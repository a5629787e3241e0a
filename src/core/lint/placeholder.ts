const words =
  /example|placeholder|redacted|changeme|change[-_]me|dummy|insert|sample|foobar|your[-_]?(?:own|api|key|token|secret|access|personal|real|actual|project|open|anthropic|password|pass\b)|(?<![a-z])your[-_]|[-_](?:here|goes)(?![a-z])/i;

/** True for what documentation writes in a secret's place: a word such as EXAMPLE or YOUR_KEY, or `xxxx`, `1111`, `abababab`. */
export function isPlaceholder(value: string): boolean {
  return words.test(value) || longestRun(value) >= Math.max(5, value.length / 6) || isMonotonous(value);
}

function longestRun(value: string): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < value.length; i++) {
    run = value[i] === value[i - 1] ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}

function isMonotonous(value: string): boolean {
  const tail = value.slice(-Math.ceil(value.length / 2));
  return tail.length >= 8 && new Set(tail.toLowerCase()).size <= 3;
}
