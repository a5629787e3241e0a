import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readArguments, splitCommand } from '../../src/cli/args.ts';
import { CliProblem } from '../../src/cli/cliProblem.ts';
import type { Command } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { commandHelp, overview } from '../../src/cli/help.ts';
import { nearest } from '../../src/cli/nearest.ts';
import { version } from '../../src/cli/version.ts';

const command: Command = {
  name: 'try',
  summary: 'Try something',
  usage: 'PROMPT',
  positionals: { least: 1, most: 1 },
  formats: ['text'],
  options: [
    { name: 'var', value: 'NAME=VALUE', multiple: true, summary: 'A value' },
    { name: 'message', short: 'm', value: 'WHY', summary: 'Why' },
    { name: 'fail-on', value: 'SEVERITY', choices: ['error', 'warning'], summary: 'When' },
    { name: 'force', summary: 'Do it' },
  ],
  run: async () => 0,
};

const refusal = (...argv: readonly string[]): string => {
  try {
    readArguments(argv, command);
  } catch (error) {
    assert.ok(error instanceof CliProblem);
    assert.equal(error.exitCode, 2);
    return error.message;
  }
  return assert.fail('nothing was refused');
};

describe('arguments', () => {
  it('finds the command behind global options and their values', () => {
    assert.deepEqual(splitCommand(['--root', 'lint', 'list', 'x']), {
      name: 'list',
      rest: ['--root', 'lint', 'x'],
    });
    assert.deepEqual(splitCommand(['--quiet']), { rest: ['--quiet'] });
    assert.throws(() => splitCommand(['--fix', 'lint']), /unknown option --fix/);
  });

  it('reads values, repeated values, switches and short names wherever they stand', () => {
    const args = readArguments(['--var', 'a=1', 'p', '-m', '- why', '--var=b=2', '--force'], command);
    assert.deepEqual(args.positionals, ['p']);
    assert.deepEqual(args.values('var'), ['a=1', 'b=2']);
    assert.equal(args.value('message'), '- why');
    assert.ok(args.flag('force'));
    assert.ok(!args.flag('quiet'));
  });

  it('takes what follows -- as it is', () => {
    assert.deepEqual(readArguments(['--', '--force'], command).positionals, ['--force']);
  });

  it('names an unknown option and the nearest one', () => {
    assert.equal(refusal('p', '--frce'), 'unknown option --frce. Did you mean --force?');
    assert.equal(refusal('p', '-x'), 'unknown option -x. See promptward try --help.');
    assert.equal(refusal('p', '--zzzzzzzz=1'), 'unknown option --zzzzzzzz. See promptward try --help.');
  });

  it('refuses missing, unwanted and unknown values', () => {
    assert.equal(refusal('p', '--message'), '--message needs a value: --message WHY.');
    assert.equal(refusal('p', '--message', '--force'), '--message needs a value: --message WHY.');
    assert.equal(refusal('p', '--force=yes'), '--force takes no value. Leave "=yes" out.');
    assert.equal(refusal('p', '--fail-on', 'x'), '--fail-on "x" is not known. Use one of: error, warning.');
  });

  it('refuses too few and too many arguments, and shows the usage', () => {
    assert.equal(refusal(), 'try needs more arguments. Usage: promptward try PROMPT');
    assert.equal(refusal('a', 'b'), 'unexpected argument "b". Usage: promptward try PROMPT');
  });
});

describe('nearest', () => {
  it('sees a letter too many, too few, changed and swapped, and the beginning of a word', () => {
    const words = ['lint', 'list', 'history', 'write-baseline'];
    assert.equal(nearest('lnit', words), 'lint');
    assert.equal(nearest('histroy', words), 'history');
    assert.equal(nearest('hist', words), 'history');
    assert.equal(nearest('write-basline', words), 'write-baseline');
    assert.equal(nearest('promote', words), undefined);
  });
});

describe('help', () => {
  it('lists every command, and says all of each, in 80 columns', async () => {
    const all = await Promise.all(Object.values(commands).map(load => load()));
    assert.deepEqual(
      all.map(one => one.name),
      Object.keys(commands),
    );
    for (const text of [overview(all), ...all.map(commandHelp)]) {
      for (const line of text.split('\n')) assert.ok(line.length <= 80, line);
    }
    for (const one of all) {
      assert.ok(overview(all).includes(`\n  ${one.name} `), one.name);
      for (const option of one.options) assert.ok(commandHelp(one).includes(`--${option.name}`), option.name);
    }
  });

  it('knows the version of the package', () => {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    assert.equal(JSON.parse(manifest).version, version);
  });
});
