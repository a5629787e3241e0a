import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Baseline } from '../../core/lint/baseline.ts';
import type { Finding, Severity } from '../../core/lint/finding.ts';
import { sidecarPath } from '../../core/prompt/sidecarPath.ts';
import { editorRanges, toEditorRange } from '../host/convert.ts';
import type { FindingCounts } from '../host/findings.ts';
import type { Host } from '../host/host.ts';
import { placeOf, promptOf } from '../host/promptFile.ts';

/** The findings of open prompts, published as diagnostics file by file. */
export interface FindingStore extends Disposable {
  /** Lints the document as it stands and publishes the result; a result for an older text is dropped. */
  check(document: TextDocument): Promise<void>;
  /** The findings of the document's present text, none if it was not checked since. */
  of(document: TextDocument): readonly Finding[];
  /** Forgets the findings of one prompt. */
  clear(uri: Uri): void;
  /** Counts the findings of a prompt and its sidecar as they are on disk. */
  count(uri: Uri): Promise<void>;
  /** Publishes the findings of a prompt and its sidecar as they are on disk; answers how many. */
  publishClosed(uri: Uri): Promise<number>;
  /** Drops what is outdated when a file changed on disk: a baseline, or published findings of a closed prompt. */
  changed(uri: Uri): void;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export function findingStore(host: Host): FindingStore {
  const collection = languages.createDiagnosticCollection('promptward');
  const known = new Map<string, { readonly text: string; readonly findings: readonly Finding[] }>();
  const own = new Map<string, FindingCounts>();
  const baselines = new Map<string, Promise<Baseline>>();
  /** Closed prompts whose findings the user asked for; they stay until the file changes. */
  const published = new Set<string>();

  const baselineOf = (root: string) => {
    const reading = baselines.get(root) ?? loadBaseline(root, host);
    baselines.set(root, reading);
    return reading;
  };
  const lintText = async (uri: Uri, text: string): Promise<readonly Finding[]> => {
    const place = placeOf(uri);
    if (!place) return [];
    const { lintPrompt } = await import('../../node/lintPrompt.ts');
    return lintPrompt(place.root, place.path, text, await baselineOf(place.root));
  };
  const lintClosed = async (uri: Uri) => {
    const place = placeOf(uri);
    if (!place) return undefined;
    const { readText } = await import('../../node/readText.ts');
    const text = await readText(place.root, place.path);
    return text === undefined ? undefined : { text, findings: await lintText(uri, text) };
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
    async check(document) {
      const { uri, version } = document;
      const { maxPromptBytes } = await import('../../core/prompt/size.ts');
      const text = document.getText();
      if (text.length > maxPromptBytes) return collection.set(uri, [tooLarge(maxPromptBytes)]);
      const findings = await lintText(uri, text);
      if (document.isClosed || document.version !== version) return;
      known.set(uri.toString(), { text, findings });
      collection.set(
        uri,
        findings.map(finding => toDiagnostic(finding, toEditorRange(document, finding.range))),
      );
      setCounts(uri, findings);
    },
    of(document) {
      const entry = known.get(document.uri.toString());
      return entry && entry.text === document.getText() ? entry.findings : [];
    },
    clear(uri) {
      known.delete(uri.toString());
      if (!published.has(uri.toString())) collection.delete(uri);
    },
    async count(uri) {
      for (const file of [uri, sidecarOf(uri)]) {
        const linted = await lintClosed(file);
        setCounts(file, linted?.findings ?? []);
      }
    },
    async publishClosed(uri) {
      let total = 0;
      for (const file of [uri, sidecarOf(uri)]) {
        const linted = await lintClosed(file);
        setCounts(file, linted?.findings ?? []);
        if (!linted) continue;
        published.add(file.toString());
        const rangeOf = editorRanges(linted.text);
        collection.set(
          file,
          linted.findings.map(finding => toDiagnostic(finding, rangeOf(finding.range))),
        );
        total += linted.findings.length;
      }
      return total;
    },
    changed(uri) {
      if (uri.path.endsWith('/.promptward/lint-baseline.json')) baselines.clear();
      if (!published.delete(uri.toString()) || known.has(uri.toString())) return;
      collection.delete(uri);
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

function toDiagnostic(finding: Finding, range: Range): Diagnostic {
  const diagnostic = new Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = 'Promptward';
  diagnostic.code = finding.rule;
  return diagnostic;
}

/** A file that is not checked says so, where its findings would stand. */
function tooLarge(limit: number): Diagnostic {
  const message = `Not checked: a prompt has at most ${limit / 1024 / 1024} MiB.`;
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Warning);
  diagnostic.source = 'Promptward';
  diagnostic.code = 'too-large';
  return diagnostic;
}

async function loadBaseline(root: string, host: Host): Promise<Baseline> {
  const [{ readBaseline }, { openFiles }, { emptyBaseline }] = await Promise.all([
    import('../../node/baselineFile.ts'),
    import('../../node/files.ts'),
    import('../../core/lint/baseline.ts'),
  ]);
  const read = await readBaseline(openFiles(root));
  if (read.ok) return read.baseline;
  host.log.warn(read.reason);
  return emptyBaseline;
}
