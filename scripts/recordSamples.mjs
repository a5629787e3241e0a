// Records the cassettes of the sample library: its suites run through the real runner, broker and HTTP against a loopback
// server that speaks the replies of samples/replies.json. Run on the pinned Node: node_modules/node/bin/node scripts/recordSamples.mjs
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSampleLibrary } from './makeSampleLibrary.mjs';
import { root, run } from './support/run.mjs';

const home = mkdtempSync(join(tmpdir(), 'promptward-record-'));
process.env.PROMPTWARD_HOME = home;
const library = join(home, 'library');
makeSampleLibrary(library);

const [
  { startModelServer },
  { loadPrompt },
  { listPrompts },
  { openModels },
  { runPromptTests },
  { renderPrompt },
  { guard },
] = await Promise.all([
  import('../test/support/modelServer.ts'),
  import('../src/node/library.ts'),
  import('../src/node/library.ts'),
  import('../src/node/models/openModels.ts'),
  import('../src/node/promptTests.ts'),
  import('../src/core/prompt/render.ts'),
  import('../src/core/lint/guard.ts'),
]);
const { configFolder } = await import('../src/node/userFolders.ts');
const { prompts: replies } = JSON.parse(readFileSync(join(root, 'samples/replies.json'), 'utf8'));

/** What the server answers to the messages of each row, and to a judge that is shown a reply. */
const answers = new Map();
const judgements = [];
async function learn() {
  for (const [path, rows] of Object.entries(replies)) {
    const loaded = await loadPrompt(library, path);
    if (!loaded.ok) throw new Error(loaded.reason);
    for (const test of loaded.prompt.parsed.prompt.tests) {
      const known = rows[test.name];
      if (!known) throw new Error(`samples/replies.json has no reply for ${path}, ${test.name}`);
      const rendered = renderPrompt(loaded.prompt.parsed.prompt, test.values);
      if (!rendered.ok) throw new Error(`${path}, ${test.name}: ${rendered.reason}`);
      answers.set(JSON.stringify(rendered.messages), known.replies[0]);
      for (const text of Object.values(known.judges ?? {}))
        judgements.push({ reply: known.replies[0], text });
    }
  }
}

const server = await startModelServer(({ body }) => {
  const asked = body.messages.map(({ role, content }) => ({ role, content }));
  const reply = answers.get(JSON.stringify(asked));
  if (reply !== undefined) return reply;
  const judged = judgements.find(({ reply: shown }) => asked.some(({ content }) => content.includes(shown)));
  if (judged) return judged.text;
  return {
    kind: 'status',
    status: 404,
    message: `no scripted reply for: ${asked.at(-1).content.slice(0, 80)}`,
  };
});
mkdirSync(configFolder(), { recursive: true });
const publishers = ['openai', 'anthropic', 'google', 'mistral'];
const profile = id => `  - { id: ${id}, origin: "${server.origin}", pathPrefix: /v1, local: true }`;
writeFileSync(join(configFolder(), 'profiles.yml'), `profiles:\n${publishers.map(profile).join('\n')}\n`);

let bad = 0;
async function record() {
  await learn();
  for (const path of await listPrompts(library)) {
    if (!replies[path]) continue;
    const models = openModels({ root: library, mode: 'live', guard, record: true });
    const outcome = await runPromptTests({
      root: library,
      path,
      mode: 'live',
      models,
      guard,
      concurrency: 4,
      signal: new AbortController().signal,
    });
    models.dispose();
    if (!outcome.ok) throw new Error(outcome.reason);
    for (const { test, outcome: verdict, reason, assertions } of outcome.results) {
      if (verdict === 'errored') bad++;
      const why =
        reason ??
        assertions
          .filter(a => !a.pass)
          .map(a => a.reason)
          .join('; ');
      console.log(`${verdict.padEnd(8)} ${path}  ${test}${verdict === 'passed' ? '' : `: ${why}`}`);
    }
  }
}
await record();
// One prompt has an uncommitted change: what its last version asks is recorded too.
await run('git', ['-C', library, 'checkout', '--quiet', '--', '*.prompt*'], { env: process.env });
await record();
await server.close();

if (bad === 0) {
  const target = join(root, 'samples/library/.promptward/cassettes');
  rmSync(target, { recursive: true, force: true });
  cpSync(join(library, '.promptward/cassettes'), target, { recursive: true });
  console.log(`Recorded ${readdirSync(target).join(', ')}`);
}
rmSync(home, { recursive: true, force: true });
process.exitCode = bad === 0 ? 0 : 1;
