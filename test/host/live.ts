import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { configFolder, dataFolder } from '../../src/node/userFolders.ts';
import { type ModelServer, startModelServer } from '../support/modelServer.ts';
import { extensionId, fileUri, folder, open, until } from './support.ts';

const prompt = `name: Greeting
model: loop/greeter
messages:
  - role: user
    content: "Say hello to {{name}}"
testData:
  - { name: Mina, expected: "hello Mina" }
  - { name: Omar, expected: "hello Omar" }
evaluators:
  - name: greets
    string: { contains: "{{expected}}" }
`;

/** The newest results of the prompt's bytes, from the store that the editor writes. */
async function stored(path: string): Promise<readonly string[]> {
  const { loadPrompt } = await import('../../src/node/library.ts');
  const { openRunStore } = await import('../../src/node/runStore.ts');
  const { suiteDigest, suiteOf } = await import('../../src/core/evals/suite.ts');
  const root = folder().fsPath;
  const loaded = await loadPrompt(root, path);
  const opened = openRunStore(dataFolder(), root);
  assert.ok(loaded.ok && opened.ok);
  const { sha256, parsed } = loaded.prompt;
  const results = opened.store.latest(sha256, suiteDigest(suiteOf(parsed.prompt)));
  opened.store.close();
  return results.map(({ test, outcome, source }) => `${test} ${outcome} ${source}`).sort();
}

/** A live run in the editor: keychain, broker, HTTP. Called by the suite of the trusted workspace. */
export function liveRunTests(): void {
  describe('a live test run in the editor', () => {
    const key = `loop-${'0123456789abcdef'.repeat(2)}`;
    let server: ModelServer;

    before(async () => {
      await vscode.extensions.getExtension(extensionId)?.activate();
      server = await startModelServer(({ body }) => {
        const asked = body?.messages.at(-1)?.content ?? '';
        return `hello ${asked.endsWith('Mina') ? 'Mina' : 'nobody'}`;
      });
      mkdirSync(configFolder(), { recursive: true });
      const profile = `{ id: loop, origin: "${server.origin}", pathPrefix: /v1, local: true, account: loop }`;
      writeFileSync(join(configFolder(), 'profiles.yml'), `profiles:\n  - ${profile}\n`);
      await vscode.workspace.fs.writeFile(fileUri('live.prompt.yml'), new TextEncoder().encode(prompt));
      await vscode.commands.executeCommand('promptward.prompts.refresh');
    });
    after(() => server.close());

    it('ends errored, not failed, while the keychain has no credential', async () => {
      await open('live.prompt.yml');
      await vscode.commands.executeCommand('promptward.tests.runPrompt', fileUri('live.prompt.yml'));
      const results = await until('results', async () => {
        const found = await stored('live.prompt.yml');
        return found.length === 2 ? found : undefined;
      });
      assert.deepEqual(results, ['Mina errored live', 'Omar errored live']);
      assert.equal(server.requests.length, 0);
    });

    it('asks the model with the credential of the keychain and tells passed from failed', async () => {
      const extension = vscode.extensions.getExtension(extensionId);
      const keytar = createRequire(join(extension?.extensionPath ?? '', 'package.json'))('keytar');
      await keytar.setPassword('promptward', 'loop', key);
      await vscode.commands.executeCommand('promptward.tests.runPrompt', fileUri('live.prompt.yml'));
      const results = await until('verdicts', async () => {
        const found = await stored('live.prompt.yml');
        return found.every(line => !line.includes('errored')) ? found : undefined;
      });
      assert.deepEqual(results, ['Mina passed live', 'Omar failed live']);
      assert.equal(server.requests.length, 2);
      for (const { headers } of server.requests) assert.equal(headers['authorization'], `Bearer ${key}`);
    });
  });
}
