import { type ConfiguredLinter, configuredLinter } from '../core/lint/customLinter.ts';
import type { Files } from '../core/ports.ts';
import { readLintSettings } from './lintSettings.ts';

/** The linter of a library, with the settings of its team; a reason with file and line where those cannot be used. */
export async function openLinter(
  files: Pick<Files, 'read'>,
): Promise<
  { readonly ok: true; readonly linter: ConfiguredLinter } | { readonly ok: false; readonly reason: string }
> {
  const read = await readLintSettings(files, process.env);
  return read.ok ? { ok: true, linter: configuredLinter(read.settings) } : read;
}
