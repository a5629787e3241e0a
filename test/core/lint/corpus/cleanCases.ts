import { type Case, caseOf } from './case.ts';
import { blocks, machineBlocks, requests } from './clean/blocks.ts';
import { english } from './clean/english.ts';
import { languages } from './clean/languages.ts';
import { type Random, randomOf } from './random.ts';

export const sentences: readonly string[] = [
  ...Object.values(english).flat(),
  ...Object.values(languages).flat(),
];

const topics: Readonly<Record<string, readonly string[]>> = { ...english, ...languages };
const perTopic = 12;

/** Prompts of 300 to 3,000 characters with nothing in them to find, in every format. */
export function cleanCases(): readonly Case[] {
  return Object.keys(topics).flatMap((topic, topicIndex) =>
    Array.from({ length: perTopic }, (_, turn) => {
      const format = formats[(topicIndex + turn) % formats.length] as Format;
      const random = randomOf(`clean ${topic} ${turn}`);
      return caseOf(
        { set: 'clean', group: 'none', kind: topic, form: `${format.id}-${turn}`, path: format.path },
        format.write(body(topic, random), random),
      );
    }),
  );
}

/** Paragraphs of sentences of one topic, then of a second one, with tables, code or examples between them. */
export function body(topic: string, random: Random): string {
  const second = random.pick(Object.keys(topics));
  const open = [...shuffled(topics[topic] ?? [], random), ...shuffled(topics[second] ?? [], random)];
  const length = 300 + random.int(1800);
  const parts: string[] = [];
  for (let size = 0; size < length && open.length > 0; size = parts.join('\n\n').length) {
    parts.push(open.splice(0, 2 + random.int(4)).join(' '));
    if (random.int(2) === 0) parts.push(random.pick(blocks));
    if (random.int(4) === 0) parts.push(random.pick(machineBlocks)(random));
  }
  return parts.join('\n\n');
}

function shuffled(items: readonly string[], random: Random): string[] {
  const open = [...items];
  return items.map(() => open.splice(random.int(open.length), 1)[0] as string);
}

export interface Format {
  readonly id: string;
  readonly path?: string;
  readonly write: (body: string, random: Random) => string;
}

export const formats: readonly Format[] = [
  { id: 'text', write: text => text },
  {
    id: 'github',
    path: 'case.prompt.yml',
    write: (text, random) =>
      `name: Case\ndescription: A prompt of the library\nmodel: openai/gpt-4o-mini\nmodelParameters:\n  temperature: 0.2\nmessages:\n  - role: system\n    content: |\n${indent(text, 6)}\n  - role: user\n    content: |\n${indent(random.pick(requests), 6)}\n`,
  },
  {
    id: 'github-quoted',
    path: 'case.prompt.yml',
    write: (text, random) =>
      `name: Case\nmodel: openai/gpt-4.1\nmessages:\n  - role: system\n    content: ${JSON.stringify(text)}\n  - role: user\n    content: ${JSON.stringify(random.pick(requests))}\n`,
  },
  {
    id: 'prompty',
    path: 'case.prompty',
    write: (text, random) =>
      `---\nname: Case\ndescription: A prompt of the library\nmodel:\n  api: chat\n---\nsystem:\n${text}\n\nuser:\n${random.pick(requests)}\n`,
  },
  {
    id: 'dotprompt',
    path: 'case.prompt',
    write: (text, random) =>
      `---\nmodel: googleai/gemini-2.5-flash\nconfig:\n  temperature: 0.4\n---\n{{role "system"}}\n${text}\n{{role "user"}}\n${random.pick(requests)}\n`,
  },
  {
    id: 'vscode',
    path: 'case.prompt.md',
    write: text => `---\nmode: agent\ndescription: A prompt of the library\n---\n# Task\n\n${text}\n`,
  },
  {
    id: 'chat-json',
    path: 'case.json',
    write: (text, random) =>
      JSON.stringify(
        {
          messages: [
            { role: 'system', content: text },
            { role: 'user', content: random.pick(requests) },
          ],
        },
        null,
        2,
      ),
  },
  {
    id: 'promptfoo',
    path: 'promptfooconfig.yaml',
    write: (text, random) =>
      `prompts:\n  - |\n${indent(text, 4)}\nproviders:\n  - openai:gpt-4o-mini\ntests:\n  - vars:\n      input: ${JSON.stringify(random.pick(requests))}\n    assert:\n      - type: contains\n        value: summary\n`,
  },
  {
    id: 'xml',
    path: 'case.xml',
    write: text => `<prompt>\n<instructions>\n${text}\n</instructions>\n</prompt>\n`,
  },
];

export function indent(text: string, width: number): string {
  return text.replace(/^(?=.)/gmu, ' '.repeat(width));
}
