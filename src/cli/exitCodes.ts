/** How a run ends, for CI and other tools. There are no others. */
export const exitCodes = {
  /** Done, and what was checked is fine. */
  fine: 0,
  /** What was checked is not fine: findings, a failed test, a failed verification, a refused gate. */
  notFine: 1,
  /** The call or an input is wrong: an unknown option, an unreadable file, a malformed prompt. */
  wrongInput: 2,
  /** The surroundings failed: no credential, no network, no Git, a locked keychain. */
  surroundings: 3,
  /** Interrupted by Ctrl-C or by a request to end. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
