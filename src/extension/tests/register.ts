import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  TestRunProfileKind,
  TestRunRequest,
  tests,
  type Uri,
  workspace,
} from 'vscode';
import type { TestMode } from '../../node/models/openModels.ts';
import { type Host, requireTrust } from '../host/host.ts';
import { chooseModel } from './chooseModel.ts';
import { testItems } from './items.ts';
import { runTests } from './run.ts';

/** Prompts with tests in the Test Explorer, with one run profile for each way to get replies. */
export function register(host: Host): void {
  const controller = host.own(tests.createTestController('promptward', 'Prompts'));
  const items = testItems(host, controller);

  const profile = (label: string, mode: TestMode, isDefault: boolean) => {
    const handler = async (request: TestRunRequest, token: CancellationToken) => {
      if (mode === 'live' && !requireTrust('Calling a model')) return;
      await runTests(host, controller, items, request, token, mode);
    };
    return controller.createRunProfile(label, TestRunProfileKind.Run, handler, isDefault);
  };
  const profiles = {
    replay: profile('Replay recorded replies', 'replay', true),
    offline: profile('Offline echo (no model)', 'offline', false),
    live: profile('Run on the model', 'live', false),
  };
  profiles.live.configureHandler = () => void commands.executeCommand('promptward.tests.chooseModel');

  const runOne = async (target: unknown, mode: 'replay' | 'live') => {
    const uri = uriOf(target) ?? host.activePrompt.uri;
    const item = uri && (await items.ensure(uri));
    if (!uri || !item) throw new Error('This prompt has no tests: give it testData and evaluators.');
    const document = workspace.textDocuments.find(d => d.uri.toString() === uri.toString());
    if (document?.isDirty) await document.save();
    const source = new CancellationTokenSource();
    const request = new TestRunRequest([item], undefined, profiles[mode]);
    const running = profiles[mode].runHandler(request, source.token);
    await commands.executeCommand('testing.showMostRecentOutput');
    await running;
  };
  host.command('tests.replayPrompt', (target?: unknown) => runOne(target, 'replay'));
  host.command('tests.runPrompt', (target?: unknown) => runOne(target, 'live'));
  host.command('tests.chooseModel', () => chooseModel(host));
}

function uriOf(target: unknown): Uri | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  if ('scheme' in target) return target as Uri;
  return 'uri' in target ? (target.uri as Uri) : undefined;
}
