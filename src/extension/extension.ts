import type { ExtensionContext } from 'vscode';
import * as credentials from './credentials/register.ts';
import { createHost } from './host/host.ts';
import * as lint from './lint/register.ts';
import * as promote from './promote/register.ts';
import * as prompts from './prompts/register.ts';
import * as tests from './tests/register.ts';
import * as versions from './versions/register.ts';

/** Composes the features. Awaits nothing: each feature loads its own machinery when it is first needed. */
export function activate(context: ExtensionContext): void {
  const host = createHost(context);
  prompts.register(host);
  lint.register(host);
  tests.register(host);
  versions.register(host);
  promote.register(host);
  credentials.register(host);
}
