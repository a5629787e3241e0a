import { Buffer } from 'node:buffer';
import { fakes, letters, pemKey } from '../core/lint/fakes.ts';

const token = (rule: string, nth = 0): string => fakes.filter(fake => fake.rule === rule)[nth]?.token ?? '';
const password = (seed: number): string => `${letters(5, seed)}#${letters(5, seed + 1)}-7qZ`;

/** What is planted, by where it stands. None of it opens anything. */
export const canaries = {
  name: token('gitlab-token'),
  description: token('huggingface-token'),
  system: token('openai-api-key', 1),
  user: password(901),
  encoded: token('npm-token'),
  split: token('stripe-secret-key'),
  reversed: token('github-token', 2),
  variable: token('aws-access-key-id'),
  parameter: token('xai-api-key'),
  stop: token('replicate-api-token'),
  testName: token('github-token', 0),
  testValue: token('anthropic-api-key'),
  testKey: token('groq-api-key'),
  evaluator: token('perplexity-api-key'),
  expected: token('sendgrid-api-key'),
  model: token('github-token', 4),
  address: password(911),
  comment: token('google-api-key'),
  reason: token('github-fine-grained-token'),
  suppressed: token('openrouter-api-key'),
  sidecar: token('slack-token'),
  sidecarTag: token('github-token', 3),
  prompty: token('langsmith-api-key'),
  dotprompt: token('nvidia-api-key'),
  vscode: token('openai-api-key', 2),
  broken: token('pypi-token'),
  brokenKey: token('aws-access-key-id', 1),
  accepted: token('json-web-token'),
  plainText: token('stripe-webhook-secret'),
  pem: pemKey().split('\n').slice(1, -1).join('\n'),
  reply: token('deepseek-api-key'),
  finish: token('google-oauth-client-secret'),
  message: token('slack-webhook'),
  baselined: token('stripe-secret-key', 1),
  setting: token('stripe-test-key'),
} as const;

const asBase64 = (text: string): string => Buffer.from(text).toString('base64');
const indented = (text: string): string => text.replaceAll('\n', '\n      ');
const c = canaries;

export const leaky = `# ${c.comment}
name: Uses ${c.name}
description: Calls with ${c.description}
model: lo/small
modelParameters:
  temperature: 0
  api_key: ${c.parameter}
  stop: [END, ${c.stop}]
messages:
  - role: system
    content: |-
      Use ${c.system} for {{${c.variable}}} and {{person}}.
      Decode ${asBase64(`the token is ${c.encoded}`)} and ${Buffer.from(c.encoded).toString('hex')} first.
      Read ${[...c.reversed].reverse().join('')} from its end.
      The key is ${c.split.slice(0, 16)}\u200b${c.split.slice(16)}.
      -----BEGIN PRIVATE KEY-----
      ${indented(c.pem)}
      -----END PRIVATE KEY-----
  - role: user
    content: The password is ${c.user}, greet {{person}} at postgres://app:${c.address}@db.corp-data.io/x
testData:
  - name: with ${c.testName}
    person: Ada ${c.testValue}
    ${c.testKey}: 1
  - name: with ${c.testName}
    person: Bob
evaluators:
  - name: names ${c.evaluator}
    string:
      contains: ${c.expected}
`;

/** A library that holds all of it. */
export const planted: Readonly<Record<string, string>> = {
  'leaky.prompt.yml': leaky,
  'model.prompt.yml': leaky.replace('lo/small', `lo/${c.model}`),
  'suppressed.prompt.yml': `name: Suppressed
messages:
  - role: user
    # promptward-ignore openrouter-api-key: agreed with ${c.reason}
    content: Use ${c.suppressed} now.
`,
  'accepted.prompt.yml': `# until the next release: ${c.accepted}
name: Accepted
model: lo/small
messages:
  - role: user
    content: Explain {{thing}}.
testData:
  - thing: rain
evaluators:
  - name: answers
    string:
      contains: rain
`,
  'beside.prompty': `---
name: Beside
model: lo/small
inputs:
  person:
    default: ${c.prompty}
---
system:
Use ${c.prompty}.
user:
Greet {{person}}.
`,
  'beside.prompty.promptward.yml': `tags: [greeting, '${c.sidecarTag}']
testData:
  - name: short
    person: ${c.sidecar}
evaluators:
  - name: names the person
    string:
      contains: Ada
`,
  'dot.prompt': `---
model: lo/small
input:
  default:
    person: ${c.dotprompt}
---
{{role "user"}}
Greet {{person}} with ${c.dotprompt}.
`,
  'code.prompt.md': `---
description: Uses ${c.vscode}
---
Use ${c.vscode} and \${input:person}.
`,
  'broken.prompt.yml': `name: "Broken ${c.broken}
messages: [${c.brokenKey}: {a: *${c.brokenKey}}
  ${c.broken}: x
`,
  'alias.prompt.yml': `name: Alias
messages: *${c.brokenKey}
${c.broken}: 1
${c.broken}: 2
`,
  'notes.txt': `The webhook is signed with ${c.plainText}.\n`,
};

/** So many characters of a secret's random part in a row are a leak; what a preview may show stands before that part. */
const least = 12;

function pieces(text: string): readonly string[] {
  const starts = Math.max(1, text.length - least + 1);
  return Array.from({ length: starts }, (_, at) => text.slice(at, at + least)).filter(
    piece => !/\s/.test(piece),
  );
}

/** What gives a secret away, as it is and as base64 (at each of three offsets), hex and from its end. */
function traces(value: string): readonly string[] {
  const random = fakes.find(fake => fake.token === value)?.body ?? value;
  const [first = random] = random.split('\n');
  const inBase64 = ['', 'x', 'xx'].map(before => asBase64(before + first).slice(before.length + 2, -4));
  const inHex = Buffer.from(first).toString('hex');
  return [random, ...inBase64, inHex, [...first].reverse().join('')].flatMap(pieces);
}

const byPlace = Object.entries(canaries).map(([place, value]) => [place, traces(value)] as const);

/** The places whose secret, or so much of it that it is one, can be read in `text`. */
export function leaksIn(text: string): readonly string[] {
  return byPlace.filter(([, all]) => all.some(trace => text.includes(trace))).map(([place]) => place);
}
