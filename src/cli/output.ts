import { styleText } from 'node:util';
import { plainLine } from './plain.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Where a command's words go: results to stdout, everything else to stderr, where nothing can steer the terminal. */
export interface Output {
  /** Columns that a line may have; Infinity where nobody says. */
  readonly width: number;
  /** True when colours may be used on stdout. */
  readonly colour: boolean;
  /** The result, with a line end put after it where there is none. */
  result(text: string): void;
  json(value: unknown): void;
  /** A remark beside the result, on one line; left out with --quiet. */
  note(text: string): void;
  /** Where a long run stands: a line that the next one replaces, on a terminal only; left out with --quiet. */
  progress(text: string): void;
  /** Why the command ends as it does, on one line. */
  problem(text: string): void;
  style(style: Style, text: string): string;
  /** Waits until everything is written. */
  flush(): Promise<void>;
}

export interface OutputOptions {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

/** An Output on the streams of this process. A reader that has left (EPIPE) is no error: the rest goes unread. */
export function openOutput({ stdout, stderr, env, quiet, noColor }: OutputOptions): Output {
  const colour = stdout.isTTY && !noColor && !env.NO_COLOR && env.TERM !== 'dumb';
  const result = writer(stdout);
  const remarks = writer(stderr);
  let transient = false;
  const line = (text: string): void => {
    remarks.write(`${transient ? '\r\u001b[K' : ''}${plainLine(text)}\n`);
    transient = false;
  };
  return {
    width: stdout.columns || Number(env.COLUMNS) || Number.POSITIVE_INFINITY,
    colour,
    result(text) {
      if (transient) remarks.write('\r\u001b[K');
      transient = false;
      if (text !== '') result.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    json: value => result.write(`${JSON.stringify(value, null, 2)}\n`),
    note(text) {
      if (!quiet) line(text);
    },
    progress(text) {
      if (quiet || !stderr.isTTY) return;
      remarks.write(`\r\u001b[K${plainLine(text).slice(0, (stderr.columns || 80) - 1)}`);
      transient = true;
    },
    problem: text => line(`promptward: ${text}`),
    style: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
    async flush() {
      if (transient) remarks.write('\r\u001b[K');
      await Promise.all([result.flush(), remarks.flush()]);
    },
  };
}

function writer(stream: NodeJS.WriteStream) {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
  });
  return {
    write(data: string): void {
      if (open) stream.write(data);
    },
    flush: () => new Promise<void>(resolve => (open ? stream.write('', () => resolve()) : resolve())),
  };
}
