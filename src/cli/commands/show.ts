import type { ParsedPrompt } from '../../core/prompt/model.ts';
import { decodePrompt } from '../../core/prompt/size.ts';
import { openGit } from '../../node/git.ts';
import { storedPrompt } from '../../node/storedPrompt.ts';
import { checkedPrompt } from '../checkedPrompt.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command, Context } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findPrompt } from '../findPrompt.ts';
import { findVersion } from '../findVersion.ts';
import type { Output } from '../output.ts';
import { parseVersion } from '../parseVersion.ts';
import { plain, plainLine } from '../plain.ts';
import { withGit } from '../repository.ts';
import { table } from '../table.ts';

interface Shown {
  readonly parsed: ParsedPrompt;
  readonly sha256: string;
  /** The number of the version, or of the newest one before an unsaved working copy; 0 before the first. */
  readonly version: number;
  readonly saved: boolean;
}

export const show: Command = {
  name: 'show',
  summary: 'Show a prompt, or one of its versions',
  usage: 'PROMPT[@VERSION]',
  detail:
    'PROMPT is a path, or a name that only one prompt has. VERSION is a number, the beginning of a commit id or of a ' +
    'SHA-256, or an environment such as production.',
  positionals: { least: 1, most: 1 },
  formats: ['text', 'json'],
  options: [],
  async run(context) {
    const { args, format, out } = context;
    const { path, version } = await findPrompt(args.positionals[0] ?? '', context);
    const shown =
      version === undefined ? await workingCopy(path, context) : await old(path, version, context);
    if (format === 'json') out.json(document(path, shown));
    else out.result(page(path, shown, out));
    return exitCodes.fine;
  },
};

async function workingCopy(path: string, { root }: Context): Promise<Shown> {
  const prompt = await checkedPrompt(root, path);
  const opened = await openGit(root);
  if (!opened.ok) return { parsed: prompt.parsed, sha256: prompt.sha256, version: 0, saved: false };
  try {
    const { parsed, sha256 } = await storedPrompt(opened.git, prompt);
    const saved = (await opened.git.status(path)) === 'clean';
    const [newest] = await opened.git.versions(path);
    return { parsed, sha256, version: newest?.version ?? 0, saved };
  } finally {
    opened.git.dispose();
  }
}

function old(path: string, wanted: string, { root }: Context): Promise<Shown> {
  return withGit(root, async git => {
    const { version, bytes, sha256 } = await findVersion(git, path, wanted);
    const decoded = decodePrompt(bytes);
    if (!decoded.ok) throw wrongInput(`${path}@${version.version}: ${decoded.reason}`);
    const parsed = await parseVersion(git, version, decoded.text);
    return { parsed, sha256, version: version.version, saved: true };
  });
}

function variablesOf({ prompt }: ParsedPrompt): readonly string[] {
  const uses = prompt.uses.filter(use => use.place === 'message').map(use => use.name);
  const inputs = prompt.declarations.filter(one => one.source === 'input').map(one => one.name);
  return [...new Set([...uses, ...inputs])];
}

function document(path: string, { parsed, sha256, version, saved }: Shown): unknown {
  const { prompt } = parsed;
  const { format, template, name, description, model, parameters, tags } = prompt;
  return {
    version: 1,
    prompt: {
      ...{ path, format, template, name, description, model: model ?? '', parameters, tags },
      promptVersion: saved ? version : 0,
      sha256,
      variables: variablesOf(parsed),
      messages: prompt.messages.map(({ role, content }) => ({ role, content: content.text })),
      tests: prompt.tests.map(({ name, values }) => ({ name, values })),
      evaluators: prompt.evaluators.map(({ name, kind }) => ({ name, kind })),
    },
  };
}

function page(path: string, { parsed, sha256, version, saved }: Shown, out: Output): string {
  const { prompt } = parsed;
  const facts = [
    ['path', path],
    ['version', versionWords(version, saved)],
    ['sha256', sha256],
    ['model', prompt.model ?? '-'],
    [
      'parameters',
      Object.entries(prompt.parameters)
        .map(([k, v]) => `${k} ${JSON.stringify(v)}`)
        .join(', ') || '-',
    ],
    ['variables', variablesOf(parsed).join(', ') || '-'],
    ['tests', `${count(prompt.tests.length, 'row')}, ${count(prompt.evaluators.length, 'evaluator')}`],
    ...(prompt.tags.length > 0 ? [['tags', prompt.tags.join(', ')]] : []),
  ].map(([name = '', text = '']) => [`  ${out.style('dim', name)}`, plainLine(text)]);
  const messages = prompt.messages.map(
    ({ role, content }) => `${out.style('bold', `${role}:`)}\n${plain(content.text).trimEnd()}`,
  );
  const title = [out.style('bold', plainLine(prompt.name)), plainLine(prompt.description)].filter(Boolean);
  return [title.join('\n'), table(facts, out.width), ...messages].join('\n\n');
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

function versionWords(version: number, saved: boolean): string {
  if (version === 0) return 'none saved yet';
  return saved ? `${version}` : `${version}, with changes that are not saved`;
}
