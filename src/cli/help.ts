import { globalOptions } from './args.ts';
import type { Command, Option } from './command.ts';
import { exitCodes } from './exitCodes.ts';

const width = 80;

/** The help of the whole command line, from the commands' own descriptions. */
export function overview(commands: readonly Command[]): string {
  return sections([
    'Promptward: lint, test, version and promote the prompts of a Git repository.',
    'Usage: promptward COMMAND [ARGUMENTS] [OPTIONS]',
    `Commands\n${pairs(commands.map(c => [c.name, c.summary]))}`,
    `Options of every command\n${pairs(globalOptions.map(o => [label(o), o.summary]))}`,
    `Exit codes\n${pairs([
      [`${exitCodes.fine}`, 'fine'],
      [`${exitCodes.notFine}`, 'what was checked is not fine: findings, failed tests, a refused gate'],
      [`${exitCodes.wrongInput}`, 'the call or an input is wrong'],
      [`${exitCodes.surroundings}`, 'the surroundings failed: no Git, credential, network or keychain'],
      [`${exitCodes.interrupted}`, 'interrupted'],
    ])}`,
    'promptward COMMAND --help says more about one command.',
  ]);
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const formats = globalOptions.map(o =>
    o.name === 'format' ? { ...o, value: command.formats.join('|') } : o,
  );
  return sections([
    wrap(`${command.summary}.`, 0),
    `Usage: promptward ${command.name} ${command.usage}`.trimEnd(),
    ...(command.detail ? [wrap(command.detail, 0)] : []),
    ...(command.options.length > 0
      ? [`Options\n${pairs(command.options.map(o => [label(o), o.summary]))}`]
      : []),
    `Options of every command\n${pairs(formats.map(o => [label(o), o.summary]))}`,
  ]);
}

function label(option: Option): string {
  const value = option.value === undefined ? '' : ` ${option.choices?.join('|') ?? option.value}`;
  return `${option.short ? `-${option.short}, ` : '    '}--${option.name}${value}`;
}

function pairs(rows: readonly (readonly [string, string])[]): string {
  const longest = Math.max(...rows.map(([name]) => name.length));
  const indent = Math.min(longest, 26) + 4;
  const lines = rows.map(([name, text]) => {
    const head = `  ${name}`;
    const body = wrap(text, indent);
    return head.length + 2 > indent ? `${head}\n${' '.repeat(indent)}${body}` : head.padEnd(indent) + body;
  });
  return lines.join('\n');
}

/** `text` in lines of at most 80 columns, all but the first indented. */
function wrap(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

function sections(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
