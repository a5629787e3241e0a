/** An endpoint of models: where requests go, and which credential goes with them. */
export interface Profile {
  /** The publisher in `publisher/model`. */
  readonly id: string;
  /** As WHATWG writes it: scheme, host and a port that is not the scheme's own. */
  readonly origin: string;
  /** Before `/chat/completions`: empty, or begins with `/` and does not end with it. */
  readonly pathPrefix: string;
  /** Account name in the keychain; undefined for an endpoint without a credential. */
  readonly account: string | undefined;
  /** The request header that carries the credential, in lower case. */
  readonly header: string;
  /** The header's value, with `{key}` where the credential goes. */
  readonly template: string;
  /** True for an endpoint on this machine, the only kind that may be http. */
  readonly local: boolean;
  /** For one whole exchange. */
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
}

export const profileDefaults = {
  header: 'authorization',
  template: 'Bearer {key}',
  timeoutMs: 120_000,
  maxResponseBytes: 8 * 1024 * 1024,
} as const;

export type Profiles =
  | { readonly ok: true; readonly profiles: readonly Profile[] }
  /** One line that names the file and line, and what to do. */
  | { readonly ok: false; readonly message: string };
