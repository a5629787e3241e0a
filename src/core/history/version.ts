/** One version of a prompt: a Git commit that changed its file. */
export interface Version {
  /** 1 is the oldest. */
  readonly version: number;
  /** Full hex commit id. */
  readonly commit: string;
  /** The prompt's path in that commit (it may have been renamed since). */
  readonly path: string;
  readonly author: string;
  /** RFC 3339, as the author's clock had it. */
  readonly time: string;
  /** The first line of the commit message. */
  readonly message: string;
  /** Hex Git object id of the blob. */
  readonly blob: string;
}
