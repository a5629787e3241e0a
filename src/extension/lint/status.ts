import { type Disposable, LanguageStatusSeverity, languages } from 'vscode';
import { lintedSelector } from '../host/promptFile.ts';

/** Says in the language status that Promptward watches this file. */
export function statusItem(): Disposable {
  const item = languages.createLanguageStatusItem('promptward.lint', lintedSelector);
  item.name = 'Promptward';
  item.text = 'Promptward lint';
  item.detail = 'secrets, personal data, hidden text, variables';
  item.severity = LanguageStatusSeverity.Information;
  item.command = { command: 'promptward.lint.library', title: 'Lint Whole Library' };
  return item;
}
