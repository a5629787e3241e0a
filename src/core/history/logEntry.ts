/** One file of a commit that now holds `blob`, as `git log --raw` tells it. Deletions are no entries. */
export interface LogChange {
  /** The path before, where Git saw a rename. */
  readonly from?: string;
  readonly path: string;
  /** True when no parent has this path. */
  readonly added: boolean;
  /** Hex object id. */
  readonly blob: string;
}

/** One commit of `git log`, with what it changed against its parents. */
export interface LogEntry {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** RFC 3339, as the author's clock had it. */
  readonly time: string;
  /** The subject of the message. */
  readonly message: string;
  readonly changes: readonly LogChange[];
}
