/** Prints how fast texts are linted as multiples of a bare keyword scan of the same texts in the same run. */
import { createIncrementalLinter, createLinter } from '../src/core/lint/linter.ts';
import type { Rule } from '../src/core/lint/rule.ts';
import { rules } from '../src/core/lint/rules.ts';
import { buildAutomaton } from '../src/core/lint/scan/automaton.ts';
import { parsePrompt } from '../src/core/prompt/parse.ts';
import { generatePrompts, type PromptText } from './generatePrompts.ts';
import { secretlint } from './secretlint.ts';
import { median, ms, print, title } from './table.ts';

const rounds = 7;
const peer = 'secretlint, recommended preset';
const values = rules.filter(rule => rule.group === 'secret' || rule.group === 'pii');

const many = generatePrompts({ prompts: 10_000, size: 2000, seed: 1 });
const large = generatePrompts({ prompts: 1, size: 1_048_576, seed: 2 });

await compare(
  `10,000 prompts of about 2 KB, 1 % with a finding; ${rules.length} rules, ${values.length} of them secrets and personal data`,
  many,
);
await compare('One prompt of 1 MB', large);
for (const size of [2000, 200_000]) typing(generatePrompts({ prompts: 1, size, seed: 3 })[0]!);

/** Types one character after another in the middle of a prompt and prints the 95th percentile of the time to the findings. */
function typing({ path, text }: PromptText): void {
  const edited = createIncrementalLinter(rules)();
  const full = createLinter(rules);
  const times = {
    parse: [] as number[],
    incremental: [] as number[],
    text: [] as number[],
    full: [] as number[],
  };
  const textOnly = createIncrementalLinter(rules)();
  const middle = text.indexOf('\n', text.length >> 1);
  const keys = 'and then call the tool with id 4711, please. ';
  for (let key = 1; key <= 60; key++) {
    const now = text.slice(0, middle) + (keys + keys).slice(0, key) + text.slice(middle);
    let start = performance.now();
    const lap = (into: number[]): void => {
      into.push(performance.now() - start);
      start = performance.now();
    };
    const parsed = parsePrompt(path, now);
    lap(times.parse);
    textOnly({ path, text: now });
    lap(times.text);
    edited({ path, text: now, parsed });
    lap(times.incremental);
    full({ path, text: now, parsed });
    lap(times.full);
  }
  const p95 = (values: readonly number[]): string =>
    ms([...values].slice(20).sort((a, b) => a - b)[Math.floor((values.length - 20) * 0.95)] ?? Number.NaN);
  title(
    `Typing in a prompt of ${Math.round(text.length / 1000)} KB: 95th percentile from the edit to the findings`,
  );
  print('incremental, rules over characters only', p95(times.text));
  print('incremental, all rules, given the parsed prompt', p95(times.incremental));
  print('full lint, given the parsed prompt', p95(times.full));
  print('parsing, which comes before', p95(times.parse));
}

async function compare(what: string, prompts: readonly PromptText[]): Promise<void> {
  const bytes = bytesOf(prompts);
  const linters: Readonly<Record<string, (prompt: PromptText) => unknown>> = {
    'bare scan for the keywords': bareScan(values),
    'lint: secrets and personal data': withoutParse(values),
    'lint: all rules, without parsing': withoutParse(rules),
    'parse alone': ({ path, text }) => parsePrompt(path, text),
    'parse and lint: all rules': withParse(),
  };
  const times = new Map(Object.keys(linters).map(name => [name, [] as number[]]));
  // The parser leaves much garbage behind, so it has rounds of its own.
  for (const parses of [false, true]) {
    const group = Object.entries(linters).filter(([name]) => name.startsWith('parse') === parses);
    for (let round = 0; round < (parses ? 3 : rounds); round++) {
      for (const [name, run] of group) {
        const start = performance.now();
        for (const prompt of prompts) run(prompt);
        times.get(name)?.push(performance.now() - start);
      }
    }
  }
  times.set(peer, await peerTimes(prompts));
  const bare = median(times.get('bare scan for the keywords') ?? []);
  title(`${what}: ${(bytes / 1e6).toFixed(1)} MB, medians of ${rounds} rounds (3 where it parses)`);
  for (const [name, taken] of times) {
    const time = median(taken);
    print(
      name,
      `${(bytes / 1e3 / time).toFixed(0).padStart(4)} MB/s  ${(bare / time).toFixed(2)}x the bare scan  (${time.toFixed(1)} ms)`,
    );
  }
}

/** As long as secretlint takes for all the prompts; of many it gets the first thousand, and the time is scaled by their bytes. */
async function peerTimes(prompts: readonly PromptText[]): Promise<number[]> {
  const some = prompts.slice(0, 1000);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const { path, text } of some) await secretlint(path, text);
    times.push(((performance.now() - start) * bytesOf(prompts)) / bytesOf(some));
  }
  return times;
}

function bytesOf(prompts: readonly PromptText[]): number {
  return prompts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

function withoutParse(used: readonly Rule[]): (prompt: PromptText) => unknown {
  const lint = createLinter(used);
  return ({ path, text }) => lint({ path, text });
}

function withParse(): (prompt: PromptText) => unknown {
  const lint = createLinter(rules);
  return ({ path, text }) => lint({ path, text, parsed: parsePrompt(path, text) });
}

/** Steps an Aho-Corasick automaton over every character and counts where keywords end: what any such linter has to do. */
function bareScan(used: readonly Rule[]): (prompt: PromptText) => number {
  const keywords = new Set(used.flatMap(rule => (rule.kind === 'text' ? rule.keywords : [])));
  const { classes, next, firstEnd, root } = buildAutomaton(
    [...keywords].filter(keyword => keyword.length > 1),
  );
  return ({ text }) => {
    let count = 0;
    let state = root;
    for (let i = 0; i < text.length; i++) {
      state = next[state + classes[text.charCodeAt(i)]!]!;
      if (state >= firstEnd) count++;
    }
    return count;
  };
}
