import { type ChildProcess, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { BrokerFailure } from './brokerFailure.ts';
import { brokerEnvironment } from './environment.ts';
import { readLines } from './lines.ts';
import { type Answer, type Ask, maxFrameBytes } from './protocol.ts';

/** Who waits for the answers to one ask: some answers, the last of them `end` or `probed`, or else one failure. */
export interface Waiting {
  answer(answer: Answer): void;
  fail(failure: BrokerFailure): void;
}

export interface Channel {
  /** Sends what `make` makes of a new id. Returns what gives the ask up without a further call. */
  ask(make: (id: number) => Ask, waiting: Waiting, signal: AbortSignal | undefined): () => void;
  /** Sends what has no answer. */
  tell(ask: Ask): void;
  pid(): number | undefined;
  dispose(): void;
}

/** The two pipes to a broker process, which is started by the first ask and, if it stopped, by the next one. */
export function openChannel(command: string, args: readonly string[]): Channel {
  const asks = new Map<number, Waiting>();
  let child: ChildProcess | undefined;
  let nextId = 1;
  let disposed = false;

  const failAll = (failure: BrokerFailure): void => {
    const all = [...asks.values()];
    asks.clear();
    for (const each of all) each.fail(failure);
  };
  const start = (): ChildProcess => {
    if (disposed) throw new BrokerFailure('cancelled', 'The credential broker was closed.');
    const env = brokerEnvironment();
    const stdio = ['pipe', 'pipe', 'ignore'] as const;
    const started = spawn(command, args, { env, cwd: homedir(), stdio: [...stdio], windowsHide: true });
    const ended = (how: string): void => {
      if (child !== started) return;
      child = undefined;
      failAll(new BrokerFailure('network', `The credential broker stopped (${how}); run the command again.`));
    };
    started.on('error', error => ended((error as NodeJS.ErrnoException).code ?? 'it could not be started'));
    started.on('close', (code, signal) => ended(signal ?? `exit code ${code}`));
    started.stdin?.on('error', () => undefined);
    const kill = () => void started.kill('SIGKILL');
    const receive = (line: string): void => {
      const answer = parse(line);
      if (answer) asks.get(answer.id)?.answer(answer);
      else kill();
    };
    if (started.stdout) readLines(started.stdout, receive, kill);
    return started;
  };
  const tell = (ask: Ask): void => {
    const line = `${JSON.stringify(ask)}\n`;
    if (Buffer.byteLength(line) > maxFrameBytes) {
      throw new BrokerFailure('refused', 'The request is over 1 MiB; shorten the prompt.');
    }
    child ??= start();
    child.stdin?.write(line);
  };

  return {
    tell,
    pid: () => child?.pid,
    ask(make, waiting, signal) {
      if (signal?.aborted) throw new BrokerFailure('cancelled', 'Cancelled.');
      const id = nextId++;
      const forget = (): void => {
        asks.delete(id);
        signal?.removeEventListener('abort', abort);
      };
      const stop = (): void => {
        if (asks.has(id)) tell({ type: 'cancel', id });
        forget();
      };
      const fail = (failure: BrokerFailure): void => {
        forget();
        waiting.fail(failure);
      };
      const abort = (): void => {
        stop();
        fail(new BrokerFailure('cancelled', 'Cancelled.'));
      };
      tell(make(id));
      signal?.addEventListener('abort', abort, { once: true });
      const answer = (answer: Answer): void => {
        if (answer.type === 'end' || answer.type === 'probed') forget();
        if (answer.type === 'fail') fail(new BrokerFailure(answer.kind, answer.message));
        else waiting.answer(answer);
      };
      asks.set(id, { answer, fail });
      return stop;
    },
    dispose() {
      disposed = true;
      const running = child;
      child = undefined;
      failAll(new BrokerFailure('cancelled', 'Cancelled: the credential broker was closed.'));
      running?.kill();
    },
  };
}

function parse(line: string): Answer | undefined {
  try {
    return JSON.parse(line) as Answer;
  } catch {
    return undefined;
  }
}
