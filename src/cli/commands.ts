import type { Command } from './command.ts';

/** Every command by name, loaded when it is called. The order is that of the help: the road of a prompt. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./commands/lint.ts')).lint,
  hook: async () => (await import('./commands/hook.ts')).hook,
  list: async () => (await import('./commands/list.ts')).list,
  show: async () => (await import('./commands/show.ts')).show,
  render: async () => (await import('./commands/render.ts')).render,
  test: async () => (await import('./commands/test.ts')).test,
  history: async () => (await import('./commands/history.ts')).history,
  diff: async () => (await import('./commands/diff.ts')).diff,
  save: async () => (await import('./commands/save.ts')).save,
  restore: async () => (await import('./commands/restore.ts')).restore,
  promote: async () => (await import('./commands/promote.ts')).promote,
  verify: async () => (await import('./commands/verify.ts')).verify,
  export: async () => (await import('./commands/export.ts')).exportBundles,
  credentials: async () => (await import('./commands/credentials.ts')).credentials,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
};
