import { type Git, openGit } from '../node/git.ts';
import { badSurroundings } from './cliProblem.ts';

/** Runs `use` on the library's Git repository and lets go of it. Throws CliProblem (exit 3) where there is none. */
export async function withGit<T>(root: string, use: (git: Git) => Promise<T>): Promise<T> {
  const opened = await openGit(root);
  if (!opened.ok) throw badSurroundings(opened.message);
  try {
    return await use(opened.git);
  } finally {
    opened.git.dispose();
  }
}
