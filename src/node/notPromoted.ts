/** refused: the gate or the ledger says no; surroundings: keychain, Git or disk; input: the request or the prompt is wrong. */
export interface NotPromoted {
  readonly ok: false;
  readonly kind: 'refused' | 'surroundings' | 'input';
  /** One line each, with what to do. Never empty. */
  readonly reasons: readonly string[];
}

export function notPromoted(kind: NotPromoted['kind'], ...reasons: readonly string[]): NotPromoted {
  return { ok: false, kind, reasons };
}
