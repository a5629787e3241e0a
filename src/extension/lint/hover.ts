import { Hover, type HoverProvider, MarkdownString } from 'vscode';
import { toEditorRange } from '../host/convert.ts';
import { explainLink } from './diagnostics.ts';
import type { FindingStore } from './findingStore.ts';

/** What a finding means and what to do, where the pointer rests on it. */
export function findingHover(store: FindingStore): HoverProvider {
  return {
    async provideHover(document, position) {
      const findings = store.of(document).filter(f => toEditorRange(document, f.range).contains(position));
      const [first] = findings;
      if (!first) return undefined;
      const { explainFinding } = await import('../../core/lint/explainFinding.ts');
      const parts = await Promise.all(
        findings.map(async finding => {
          const rule = await store.ruleOf(document.uri, finding.rule);
          const text = new MarkdownString(
            explainFinding(finding, rule, explainLink(finding.rule).toString()),
          );
          text.isTrusted = { enabledCommands: ['promptward.lint.explain'] };
          return text;
        }),
      );
      return new Hover(parts, toEditorRange(document, first.range));
    },
  };
}
