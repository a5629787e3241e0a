import { createHash } from 'node:crypto';
import { evidenceOf } from '../core/evals/evidence.ts';
import type { StoredResult } from '../core/evals/storedResult.ts';
import { suiteDigest, suiteOf } from '../core/evals/suite.ts';
import type { Version } from '../core/history/version.ts';
import { type GateAnswer, gate } from '../core/lifecycle/gate.ts';
import type { Finding } from '../core/lint/finding.ts';
import type { Guard } from '../core/lint/guard.ts';
import type { Files } from '../core/ports.ts';
import { malformations } from '../core/prompt/malformations.ts';
import type { ParsedPrompt } from '../core/prompt/model.ts';
import { parsePrompt, sidecarPath } from '../core/prompt/parse.ts';
import { decodePrompt } from '../core/prompt/size.ts';
import { type NotPromoted, notPromoted } from './notPromoted.ts';
import type { PromptHistory } from './promotedBytes.ts';

export interface ExamineDeps {
  readonly files: Files;
  readonly git: PromptHistory & { status(path: string): Promise<'clean' | 'changed' | 'untracked'> };
  readonly runs: { latest(sha256: string, suite: string): readonly StoredResult[] };
  /** Of a prompt file or, with the same `parsed`, of its sidecar; without it the text is linted as any text. Findings that the library's baseline accepts are left out. */
  readonly lint: (input: {
    readonly path: string;
    readonly text: string;
    readonly parsed?: ParsedPrompt;
  }) => readonly Finding[];
  /** That of the library, for what is written down and reported. */
  readonly guard: Guard;
  /** Names the set of lint rules in the evidence: 1 to 100 visible ASCII characters. */
  readonly rules: string;
}

/** One version of a prompt, what its bytes are and what the gate says of them. */
export interface ExaminedVersion {
  readonly ok: true;
  readonly version: Version;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly answer: GateAnswer;
}

/**
 * Examines the very bytes of a version (by its number; without one the newest, which the working copy must then
 * equal) with the tests that stood beside it last. Changes nothing. Throws what its dependencies throw.
 */
export async function examineVersion(
  deps: ExamineDeps,
  prompt: string,
  number?: number,
): Promise<ExaminedVersion | NotPromoted> {
  const versions = await deps.git.versions(prompt);
  const [newest] = versions;
  if (!newest) return notPromoted('refused', `${prompt} has no saved version: save it first`);
  const place = number === undefined ? 0 : versions.findIndex(({ version }) => version === number);
  const version = versions[place];
  if (!version) {
    return notPromoted('input', `${prompt} has no version ${number}: the newest is ${newest.version}`);
  }
  const bytes = await deps.git.blob(version.blob);
  if (!bytes) {
    const advice = 'is not in this clone, or over 4 MiB: git fetch, or shorten it';
    return notPromoted('surroundings', `version ${version.version} of ${prompt} ${advice}`);
  }
  const decoded = decodePrompt(bytes);
  if (!decoded.ok) return notPromoted('input', `${prompt}: ${decoded.reason}`);
  const { text } = decoded;
  const next = versions[place - 1];
  const tests = await deps.git.blobAt(next ? `${next.commit}^` : 'HEAD', sidecarPath(version.path));
  const beside = tests && decodePrompt(tests);
  if (beside && !beside.ok) return notPromoted('input', `${sidecarPath(prompt)}: ${beside.reason}`);
  const files = { path: prompt, text, ...(beside && { sidecarText: beside.text }) };
  const parsed = parsePrompt(prompt, text, files.sidecarText);
  const malformed = malformations({ ...files, parsed });
  if (malformed.length > 0) return notPromoted('input', ...malformed);

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const findings = [
    ...deps.lint({ path: prompt, text, parsed }),
    ...(beside ? deps.lint({ path: sidecarPath(prompt), text: beside.text, parsed }) : []),
  ];
  const count = (wanted: Finding['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  const suite = suiteOf(parsed.prompt, deps.guard);
  const digest = suiteDigest(suite);
  const answer = gate({
    committed: number !== undefined || (await isSaved(deps, prompt, tests !== undefined)),
    lint: { errors: count('error'), warnings: count('warning'), rules: deps.rules },
    suite: digest,
    tests: evidenceOf(deps.runs.latest(sha256, digest), parsed.prompt, suite),
  });
  return { ok: true, version, bytes, sha256, answer };
}

/** Whether neither the prompt nor the tests beside it have changes that are not committed. */
async function isSaved(deps: ExamineDeps, prompt: string, hasTests: boolean): Promise<boolean> {
  if ((await deps.git.status(prompt)) !== 'clean') return false;
  const beside = sidecarPath(prompt);
  if (!hasTests && (await deps.files.read(beside)) === undefined) return true;
  return (await deps.git.status(beside)) === 'clean';
}
