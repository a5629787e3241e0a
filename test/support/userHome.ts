import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives this process (and what it starts) user folders of its own that hold `profiles.yml`; call the result to undo it. */
export async function useHome(profiles?: string): Promise<() => Promise<void>> {
  const before = process.env.PROMPTWARD_HOME;
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  await mkdir(join(home, 'config'));
  if (profiles !== undefined) await writeFile(join(home, 'config', 'profiles.yml'), profiles);
  process.env.PROMPTWARD_HOME = home;
  return async () => {
    if (before === undefined) delete process.env.PROMPTWARD_HOME;
    else process.env.PROMPTWARD_HOME = before;
    await rm(home, { recursive: true, force: true });
  };
}
