import * as vscode from 'vscode';

const watchMs = 20_000;

interface Block {
  /** When it ended, in ms since the epoch. */
  readonly at: number;
  readonly ms: number;
  /** How much of it this thread computed; in the rest the machine gave the processor to others. */
  readonly cpuMs: number;
}

/**
 * Opens the Prompts view, or the explorer where Promptward is not there, and lets the event loop be watched for 20 s.
 * Prints when it asked for the view, the longest block and the longest computing before and after that.
 */
export async function run(): Promise<void> {
  const { promptwardBench } = globalThis as unknown as { promptwardBench: { blocks: readonly Block[] } };
  const promptward = vscode.extensions.getExtension('promptward.promptward');
  while (promptward && !promptward.isActive) await new Promise(resolve => setTimeout(resolve, 50));
  const asked = Date.now();
  await vscode.commands.executeCommand(promptward ? 'promptward.prompts.focus' : 'workbench.view.explorer');
  await new Promise(resolve => setTimeout(resolve, watchMs));
  const start = longest(promptwardBench.blocks.filter(({ at }) => at <= asked));
  const view = longest(promptwardBench.blocks.filter(({ at }) => at > asked));
  console.log(`[host] ${JSON.stringify({ asked, start, view })}`);
}

function longest(blocks: readonly Block[]): { readonly blockMs: number; readonly computingMs: number } {
  return {
    blockMs: Math.max(0, ...blocks.map(({ ms }) => ms)),
    computingMs: Math.max(0, ...blocks.map(({ cpuMs }) => cpuMs)),
  };
}
