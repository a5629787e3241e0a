import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  window,
  workspace,
} from 'vscode';
import { type ActivePrompt, trackActivePrompt } from './activePrompt.ts';
import { type FindingIndex, findingIndex } from './findings.ts';
import { type Library, watchLibrary } from './library.ts';
import { reportError } from './reportError.ts';
import { type Repositories, repositories } from './repositories.ts';
import { type Runs, runs } from './runs.ts';

/** What every feature is given. */
export interface Host {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly library: Library;
  readonly activePrompt: ActivePrompt;
  readonly findings: FindingIndex;
  readonly repositories: Repositories;
  readonly runs: Runs;
  /** Fires when a promotion or a test run may have changed what versions show. */
  readonly onDidChangeLabels: Event<void>;
  labelsChanged(): void;
  /** Keeps something until the extension ends. */
  own<T extends Disposable>(item: T): T;
  /** Registers `promptward.<id>`; a failure is shown once with a way to the log. */
  command(id: string, run: (...args: never[]) => unknown): void;
}

/** True where programs may run and models may be called. Otherwise says why not and how to change it, once per call. */
export function requireTrust(what: string): boolean {
  if (workspace.isTrusted) return true;
  void window
    .showWarningMessage(
      `${what} is off in Restricted Mode, because it runs programs or calls out.`,
      'Manage Workspace Trust',
    )
    .then(choice => choice && commands.executeCommand('workbench.trust.manage'));
  return false;
}

/** Builds the shared services of the features. */
export function createHost(context: ExtensionContext): Host {
  const own = <T extends Disposable>(item: T): T => {
    context.subscriptions.push(item);
    return item;
  };
  const log = own(window.createOutputChannel('Promptward', { log: true }));
  const labels = own(new EventEmitter<void>());
  const host: Host = {
    context,
    log,
    library: own(watchLibrary(log)),
    activePrompt: own(trackActivePrompt()),
    findings: own(findingIndex()),
    repositories: own(repositories()),
    runs: own(runs(log)),
    onDidChangeLabels: labels.event,
    labelsChanged: () => labels.fire(),
    own,
    command(id, run) {
      const guarded = async (...args: unknown[]) => {
        try {
          return await run(...(args as never[]));
        } catch (error) {
          reportError(log, error);
          return undefined;
        }
      };
      own(commands.registerCommand(`promptward.${id}`, guarded));
    },
  };
  host.command('showLog', () => log.show());
  return host;
}
