import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** Runs git in `folder` with neither the user's nor the machine's settings; throws with git's own words if it fails. */
export function git(folder, args, input) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  const run = spawnSync(
    'git',
    ['-c', 'user.name=Sample Author', '-c', 'user.email=author@example.com', '-c', 'commit.gpgsign=false']
      .concat(['-c', 'core.hooksPath=/dev/null', '-c', 'core.autocrlf=false'])
      .concat(args),
    {
      cwd: folder,
      input,
      env: { ...Object.fromEntries(inherited), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull },
    },
  );
  if (run.error)
    throw new Error(`git could not be started (${run.error.message}); install git and try again`);
  if (run.status !== 0) throw new Error(`git ${args[0]} failed: ${run.stderr.toString().trim()}`);
  return run.stdout.toString();
}

/** The commits as a stream for `git fast-import`, which makes the same ids from the same stream. */
export function importStream(commits) {
  const parts = commits.flatMap(({ date, person, message, rename, files }) => [
    'commit refs/heads/main\n',
    ...['author', 'committer'].map(role => `${role} ${person} ${gitTime(date)}\n`),
    data(`${message}\n`),
    ...(rename ? [`R ${rename.from} ${rename.to}\n`] : []),
    ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
  ]);
  return `${parts.join('')}done\n`;
}

function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** An RFC 3339 time with an offset, as seconds since 1970 and the offset. */
function gitTime(date) {
  return `${Date.parse(date) / 1000} ${date.slice(-6).replace(':', '')}`;
}
