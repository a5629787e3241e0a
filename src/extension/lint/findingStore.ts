import { type Disposable, type Location, languages, type TextDocument, type Uri, workspace } from 'vscode';
import type { Finding } from '../../core/lint/finding.ts';
import type { Rule } from '../../core/lint/rule.ts';
import { sidecarPath } from '../../core/prompt/sidecarPath.ts';
import type { Linted, LintJob } from '../../node/lintJob.ts';
import { editorRange, editorRanges, toEditorRange } from '../host/convert.ts';
import type { FindingCounts } from '../host/findings.ts';
import type { Host } from '../host/host.ts';
import { placeOf, promptOf } from '../host/promptFile.ts';
import { toDiagnostic, tooLarge } from './diagnostics.ts';
import { duplicates, type PlacedFinding } from './duplicates.ts';
import { withoutHints } from './hints.ts';
import { type LibraryRules, libraryRules } from './libraryRules.ts';
import { openLinters } from './openLinters.ts';
import { threshold } from './threshold.ts';

/** The findings of open prompts, published as diagnostics file by file. */
export interface FindingStore extends Disposable {
  /** Lints the document as it stands and publishes the result; a result for an older text is dropped. */
  check(document: TextDocument): Promise<void>;
  /** The findings of the document's present text, none if it was not checked since. */
  of(document: TextDocument): readonly Finding[];
  /** What the file's library lints with; undefined outside of every library. */
  rulesOf(uri: Uri): Promise<LibraryRules | undefined>;
  /** The rule of that id in the file's library. */
  ruleOf(uri: Uri, id: string): Promise<Rule | undefined>;
  /** Forgets the findings of one prompt. */
  clear(uri: Uri): void;
  /** What the prompts of a library are linted with elsewhere. */
  jobOf(root: string): Promise<LintJob>;
  /** Counts what a prompt and its sidecar hold on disk. False if one of them is open, which has counts of its own. */
  count(prompt: Uri, linted: Linted): boolean;
  /** Publishes what a prompt and its sidecar hold on disk, unless they are open; answers how many findings they have. */
  publishClosed(prompt: Uri, linted: Linted): number;
  /** Brings up to date what is shown when a file changed on disk; true for settings and a baseline, which concern all findings. */
  changed(uri: Uri): boolean;
}

export function findingStore(host: Host): FindingStore {
  const collection = languages.createDiagnosticCollection('promptward');
  const known = new Map<string, { readonly text: string; readonly findings: readonly Finding[] }>();
  const own = new Map<string, FindingCounts>();
  const libraries = libraryRules(host);
  const open = openLinters();
  const shared = duplicates();
  /** What is shown of each file, to show it again when a duplicate elsewhere comes or goes. */
  const shown = new Map<string, readonly PlacedFinding[]>();
  /** Closed prompts whose findings the user asked for; they follow the file. */
  const published = new Set<string>();

  const show = (uri: Uri) => {
    const placed = shown.get(uri.toString());
    if (!placed) return;
    const others = (one: PlacedFinding): readonly Location[] => shared.of(uri, one);
    collection.set(
      uri,
      placed.map(one => toDiagnostic(one.finding, one.range, others(one))),
    );
  };
  const publish = (uri: Uri, placed: readonly PlacedFinding[]) => {
    shown.set(uri.toString(), placed);
    const touched = shared.set(uri, placed);
    show(uri);
    touched.forEach(show);
  };
  const withdraw = (uri: Uri) => {
    shown.delete(uri.toString());
    collection.delete(uri);
    shared.set(uri, []).forEach(show);
  };

  const rulesOf = async (uri: Uri) => {
    const place = placeOf(uri);
    return place && libraries.of(place.root);
  };
  const lintText = async (uri: Uri, text: string): Promise<readonly Finding[]> => {
    const place = placeOf(uri);
    if (!place) return [];
    const { lintPrompt } = await import('../../node/lintPrompt.ts');
    const rules = await libraries.of(place.root);
    const lint = open.of(uri, rules);
    const { baseline } = rules;
    const findings = await lintPrompt(place.root, place.path, text, { lint, baseline, ...threshold(uri) });
    return withoutHints(uri, findings);
  };
  /** The files of a prompt that are not open, with their findings. */
  const closedOf = (prompt: Uri, { files }: Linted) =>
    [prompt, sidecarOf(prompt)]
      .filter(file => !known.has(file.toString()))
      .map(file => {
        const path = placeOf(file)?.path;
        const linted = files.find(one => one.path === path);
        const all = linted?.findings.map(({ finding }) => finding) ?? [];
        const wanted = new Set(withoutHints(file, all));
        const placed = (linted?.findings ?? [])
          .filter(({ finding }) => wanted.has(finding))
          .map(({ finding, start, end }) => ({ finding, range: editorRange(start, end) }));
        return { file, isThere: linted !== undefined, findings: [...wanted], placed };
      });
  /** Shows what a closed file holds now; nothing when it is gone or cannot be read. */
  const follow = async (uri: Uri) => {
    const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
    const text = bytes && new TextDecoder().decode(bytes);
    const findings = text === undefined ? undefined : await lintText(uri, text);
    open.drop(uri);
    if (known.has(uri.toString())) return;
    if (text === undefined || findings === undefined) return withdraw(uri);
    const rangeOf = editorRanges(text);
    publish(
      uri,
      findings.map(finding => ({ finding, range: rangeOf(finding.range) })),
    );
  };
  /** A prompt's counts are its own findings and those of its sidecar. */
  const setCounts = (uri: Uri, findings: readonly Finding[]) => {
    own.set(uri.toString(), countsOf(findings));
    const prompt = promptOf(uri);
    if (!prompt) return;
    const parts = [prompt, sidecarOf(prompt)].map(file => own.get(file.toString()) ?? none);
    host.findings.set(prompt, {
      errors: parts.reduce((sum, { errors }) => sum + errors, 0),
      warnings: parts.reduce((sum, { warnings }) => sum + warnings, 0),
    });
  };

  return {
    rulesOf,
    async ruleOf(uri, id) {
      return (await rulesOf(uri))?.rules.find(rule => rule.id === id);
    },
    async check(document) {
      const { uri, version } = document;
      const { maxPromptBytes } = await import('../../core/prompt/size.ts');
      const text = document.getText();
      if (text.length > maxPromptBytes) return collection.set(uri, [tooLarge(maxPromptBytes)]);
      const findings = await lintText(uri, text);
      if (document.isClosed || document.version !== version) return;
      known.set(uri.toString(), { text, findings });
      publish(
        uri,
        findings.map(finding => ({ finding, range: toEditorRange(document, finding.range) })),
      );
      setCounts(uri, findings);
    },
    of(document) {
      const entry = known.get(document.uri.toString());
      return entry && entry.text === document.getText() ? entry.findings : [];
    },
    clear(uri) {
      known.delete(uri.toString());
      open.drop(uri);
      if (!published.has(uri.toString())) withdraw(uri);
    },
    async jobOf(root) {
      return { ...(await libraries.jobOf(root)), ...threshold() };
    },
    count(prompt, linted) {
      const closed = closedOf(prompt, linted);
      for (const { file, findings } of closed) setCounts(file, findings);
      return closed.length === 2;
    },
    publishClosed(prompt, linted) {
      let total = 0;
      for (const file of [prompt, sidecarOf(prompt)])
        total += known.get(file.toString())?.findings.length ?? 0;
      for (const { file, isThere, findings, placed } of closedOf(prompt, linted)) {
        setCounts(file, findings);
        if (!isThere) continue;
        published.add(file.toString());
        publish(file, placed);
        total += findings.length;
      }
      return total;
    },
    changed(uri) {
      const concernsAll = /\/\.promptward\/(?:lint-baseline\.json|config\.yml)$/.test(uri.path);
      if (concernsAll) libraries.forget();
      if (published.has(uri.toString()) && !known.has(uri.toString())) void follow(uri);
      return concernsAll;
    },
    dispose() {
      collection.dispose();
    },
  };
}

const none: FindingCounts = { errors: 0, warnings: 0 };

function sidecarOf(prompt: Uri): Uri {
  return prompt.with({ path: sidecarPath(prompt.path) });
}

function countsOf(findings: readonly Finding[]): FindingCounts {
  return {
    errors: findings.filter(f => f.severity === 'error').length,
    warnings: findings.filter(f => f.severity === 'warning').length,
  };
}
