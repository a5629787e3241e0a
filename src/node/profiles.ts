import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelError } from '../core/ports.ts';
import { type Profile, type Profiles, profileDefaults } from './broker/profile.ts';
import { configFolder } from './userFolders.ts';

export type { Profile, Profiles };

type Found<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

const hosted = (id: string, origin: string, pathPrefix: string): Profile => ({
  ...profileDefaults,
  ...{ id, origin, pathPrefix, account: id, local: false },
});

/** OpenAI-compatible endpoints as their vendors' documentation gives them. */
const builtIn: readonly Profile[] = [
  hosted('openai', 'https://api.openai.com', '/v1'),
  hosted('anthropic', 'https://api.anthropic.com', '/v1'),
  hosted('google', 'https://generativelanguage.googleapis.com', '/v1beta/openai'),
  hosted('mistral', 'https://api.mistral.ai', '/v1'),
  hosted('groq', 'https://api.groq.com', '/openai/v1'),
  hosted('openrouter', 'https://openrouter.ai', '/api/v1'),
  { ...hosted('ollama', 'http://127.0.0.1:11434', '/v1'), account: undefined, local: true },
];

let last: { readonly text: string; readonly result: Profiles } | undefined;

/**
 * The profiles of this user: the built-in ones, and those of `profiles.yml` in the user's config folder, which go
 * before a built-in one of the same id. Nothing of a repository is read. A file that is not right gives no profiles.
 */
export async function readProfiles(): Promise<Profiles> {
  const path = profilesPath();
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { ok: true, profiles: builtIn };
    return { ok: false, message: `${path}: cannot be read (${code}); correct its permissions.` };
  }
  if (last?.text === text) return last.result;
  const { parseProfiles } = await import('./broker/parseProfiles.ts');
  const parsed = parseProfiles(path, text);
  const result: Profiles = parsed.ok
    ? {
        ok: true,
        profiles: [
          ...parsed.profiles,
          ...builtIn.filter(given => parsed.profiles.every(({ id }) => id !== given.id)),
        ],
      }
    : parsed;
  last = { text, result };
  return result;
}

/** The user's file of profiles; it may not exist. */
export const profilesPath = (): string => join(configFolder(), 'profiles.yml');

/** The profile with this id. */
export async function findProfile(id: string): Promise<Found<{ readonly profile: Profile }>> {
  const read = await readProfiles();
  if (!read.ok) return read;
  const profile = read.profiles.find(each => each.id === id);
  if (profile) return { ok: true, profile };
  const known = read.profiles.map(each => each.id).join(', ');
  const message = `No model profile "${id}" (there are ${known}); add one with id and origin to ${profilesPath()}`;
  return { ok: false, message };
}

/**
 * The profile and the endpoint's own name for a model id. The part before the first `/` names the profile; an id
 * without one goes to the user's profile `default`, or to `openai` for gpt-... and o1, o3, ...
 */
export async function profileFor(
  modelId: string,
): Promise<{ ok: true; profile: Profile; model: string } | { ok: false; error: ModelError }> {
  const slash = modelId.indexOf('/');
  const model = modelId.slice(slash + 1);
  let id = modelId.slice(0, Math.max(slash, 0));
  if (slash < 0) {
    const read = await readProfiles();
    const named = read.ok && read.profiles.some(each => each.id === 'default');
    id = !named && /^(gpt-|o\d)/.test(modelId) ? 'openai' : 'default';
  }
  if (!model || !id) {
    const message = `"${modelId}" is not a model id; write publisher/model, such as openai/gpt-4o-mini`;
    return { ok: false, error: { kind: 'no-profile', message } };
  }
  const found = await findProfile(id);
  if (found.ok) return { ok: true, profile: found.profile, model };
  return { ok: false, error: { kind: 'no-profile', message: found.message } };
}
