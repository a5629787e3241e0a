/** Prints how fast prompts are parsed as multiples of what the `yaml` package alone takes for them, in the same run. */
import { parsePrompt } from '../src/core/prompt/parse.ts';
import { openReporter } from '../src/core/prompt/reporter.ts';
import { readSimpleYaml } from '../src/core/prompt/simpleYaml.ts';
import { readFullYaml } from '../src/core/prompt/yaml.ts';
import { generatePrompts, type PromptText } from './generatePrompts.ts';
import { median, ms, print, title } from './table.ts';

const rounds = 5;

compare('3,000 prompts of about 2 KB', generatePrompts({ prompts: 3000, size: 2000, seed: 1 }));
compare(
  'A prompt of 200 KB, 30 times',
  Array(30).fill(generatePrompts({ prompts: 1, size: 200_000, seed: 3 })[0]),
);

function compare(what: string, prompts: readonly PromptText[]): void {
  const readers: Readonly<Record<string, (prompt: PromptText) => unknown>> = {
    'the yaml package': ({ path, text }) =>
      readFullYaml(text, { start: 0, end: text.length }, openReporter(path), []),
    'the reader of simple YAML': ({ text }) => readSimpleYaml(text, { start: 0, end: text.length }, []),
    'the whole parse of a prompt': ({ path, text }) => parsePrompt(path, text),
  };
  const times = new Map(Object.keys(readers).map(name => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(readers)) {
      const start = performance.now();
      for (const prompt of prompts) read(prompt);
      times.get(name)?.push(performance.now() - start);
    }
  }
  const full = median(times.get('the yaml package') ?? []);
  title(`${what}: medians of ${rounds} rounds`);
  for (const [name, taken] of times) {
    print(name, `${(full / median(taken)).toFixed(1)}x as fast as the yaml package (${ms(median(taken))})`);
  }
}
