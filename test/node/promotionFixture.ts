import { createHash, randomBytes } from 'node:crypto';
import { guard } from '../../src/core/lint/guard.ts';
import { lint } from '../../src/core/lint/lint.ts';
import { openFiles } from '../../src/node/files.ts';
import { type Git, openGit } from '../../src/node/git.ts';
import type { PromoteDeps } from '../../src/node/promotions.ts';
import { makeRepository, type Repository } from '../support/repository.ts';
import { memorySecrets } from './memorySecrets.ts';

export const prompt = 'prompts/greet.prompt.yml';

export function promptText(greeting: string): string {
  return `name: greet
description: Greets one person.
model: openai/gpt-4o-mini
messages:
  - role: system
    content: ${greeting}
  - role: user
    content: Greet {{person}}.
testData:
  - person: Ada
evaluators:
  - name: names the person
    string:
      contains: Ada
`;
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export type LibraryDeps = PromoteDeps & { readonly git: Git };

/** A repository with two versions of a prompt, and what promotePrompt needs; every test has passed everywhere. */
export async function makeLibrary(
  secrets = memorySecrets(),
): Promise<{ readonly repository: Repository; readonly deps: LibraryDeps; dispose(): void }> {
  const repository = makeRepository();
  repository.commit({ [prompt]: promptText('Be kind.') }, 'first');
  repository.commit({ [prompt]: promptText('Be brief.') }, 'second');
  const opened = await openGit(repository.root, repository.environment);
  if (!opened.ok) throw new Error(opened.message);
  const { git } = opened;
  const deps: LibraryDeps = {
    files: openFiles(repository.root),
    git,
    secrets,
    runs: {
      latest: (digest, suite) => [
        {
          prompt,
          sha256: digest,
          suite,
          model: 'openai/gpt-4o-mini',
          test: 'row 1',
          repeat: 1,
          outcome: 'passed',
          source: 'replay',
          latencyMs: 1,
          tokens: { input: 1, output: 1 },
          costUsd: 0,
          started: 0,
        },
      ],
    },
    clock: { now: () => Date.UTC(2026, 0, 6) },
    randomBytes: size => randomBytes(size),
    lint,
    guard,
    rules: 'test-rules',
    environments: ['staging', 'production'],
  };
  return {
    repository,
    deps,
    dispose() {
      git.dispose();
      repository.remove();
    },
  };
}
