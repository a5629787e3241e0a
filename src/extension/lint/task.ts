import { join } from 'node:path';
import { ProcessExecution, Task, type TaskDefinition, TaskGroup, type TaskProvider, TaskScope } from 'vscode';

/** A task of tasks.json: `{"type": "promptward", "command": "lint", "args": ["--changed"]}`. */
interface LintTaskDefinition extends TaskDefinition {
  readonly command: 'lint';
  readonly args?: readonly string[];
}

/** Runs `promptward lint` of this extension in a terminal, its findings in the Problems panel. */
export function lintTasks(extensionPath: string): TaskProvider {
  const make = (definition: LintTaskDefinition, name: string, scope: Task['scope']): Task => {
    const execution = new ProcessExecution(
      process.execPath,
      [join(extensionPath, 'dist/cli.js'), 'lint', ...(definition.args ?? []), '--no-color'],
      // The editor's own program runs as plain Node with this.
      { env: { ELECTRON_RUN_AS_NODE: '1' } },
    );
    const task = new Task(
      definition,
      scope ?? TaskScope.Workspace,
      name,
      'promptward',
      execution,
      '$promptward',
    );
    task.group = TaskGroup.Test;
    return task;
  };
  return {
    provideTasks: () => [
      make({ type: 'promptward', command: 'lint' }, 'lint', TaskScope.Workspace),
      make({ type: 'promptward', command: 'lint', args: ['--changed'] }, 'lint changed', TaskScope.Workspace),
    ],
    resolveTask(task) {
      const definition = task.definition as LintTaskDefinition;
      return definition.command === 'lint' ? make(definition, task.name, task.scope) : undefined;
    },
  };
}
