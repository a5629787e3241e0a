import { Location, type Range, Uri } from 'vscode';
import type { Finding } from '../../core/lint/finding.ts';

/** A finding and where it stands in its file. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly range: Range;
}

/** Knows which secret stands in which files, by fingerprint; personal data and what could be guessed has none to go by. */
export interface Duplicates {
  /** Puts the findings of a file in place of those it had. Answers the other files that share a secret with it, before or now. */
  set(uri: Uri, findings: readonly PlacedFinding[]): readonly Uri[];
  /** The other places of a finding of `uri`. */
  of(uri: Uri, placed: PlacedFinding): readonly Location[];
}

const mostLinks = 20;

export function duplicates(): Duplicates {
  const files = new Map<string, readonly PlacedFinding[]>();
  const users = new Map<string, Set<string>>();
  const secretsOf = (file: string) => (files.get(file) ?? []).map(({ finding }) => finding.fingerprint);
  return {
    set(uri, findings) {
      const file = uri.toString();
      const before = secretsOf(file);
      for (const fingerprint of before) users.get(fingerprint)?.delete(file);
      const secrets = findings.filter(({ finding }) => finding.group === 'secret');
      if (secrets.length > 0) files.set(file, secrets);
      else files.delete(file);
      for (const fingerprint of secretsOf(file)) {
        users.set(fingerprint, (users.get(fingerprint) ?? new Set()).add(file));
      }
      const touched = new Set([...before, ...secretsOf(file)].flatMap(one => [...(users.get(one) ?? [])]));
      touched.delete(file);
      return [...touched].map(other => Uri.parse(other));
    },
    of(uri, { finding, range }) {
      if (finding.group !== 'secret') return [];
      const places: Location[] = [];
      for (const file of users.get(finding.fingerprint) ?? []) {
        for (const other of files.get(file) ?? []) {
          const same = file === uri.toString() && other.range.isEqual(range);
          if (same || other.finding.fingerprint !== finding.fingerprint) continue;
          places.push(new Location(Uri.parse(file), other.range));
        }
      }
      return places.slice(0, mostLinks);
    },
  };
}
