import type { ReplySource, Tokens } from './evals/outcome.ts';
import type { Json } from './json.ts';
import type { RenderedMessage } from './prompt/model.ts';

/** Reads and writes below one root. Paths are relative to it, with `/`, in NFC, never leading out of it. */
export interface Files {
  /** The bytes, or undefined where there is no such file. Throws FileProblem for a file that cannot be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Replaces the whole file at once or not at all; makes its folders. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** Every file below `folder` ('' is the root), sorted by code unit. */
  list(folder: string): Promise<readonly string[]>;
}

/** What a model is asked. */
export interface ModelRequest {
  /** `publisher/model`, e.g. `openai/gpt-4o-mini`; `offline/echo` is the built-in one. */
  readonly model: string;
  readonly messages: readonly RenderedMessage[];
  /** As the prompt file names them (maxTokens, temperature, topP, stop, ...). */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly responseFormat?: Json;
}

export interface ModelReply {
  readonly text: string;
  /** From the request's first byte on the socket to the reply's last, in ms. */
  readonly latencyMs: number;
  readonly tokens: Tokens;
  readonly source: ReplySource;
  readonly finishReason?: string;
}

export type ModelErrorKind =
  | 'no-profile'
  | 'no-credential'
  | 'keychain'
  | 'no-recording'
  | 'unauthorized'
  | 'rate-limited'
  | 'timeout'
  | 'network'
  | 'bad-reply'
  | 'refused'
  | 'cancelled';

/** Why there is no reply. The message is one line for a person, free of credentials, and says what to do next. */
export interface ModelError {
  readonly kind: ModelErrorKind;
  readonly message: string;
}

export type ModelOutcome =
  | { readonly ok: true; readonly reply: ModelReply }
  | { readonly ok: false; readonly error: ModelError };

/** Something that answers prompts: the broker, a cassette, the offline model. Never throws for an expected failure. */
export interface Models {
  complete(
    request: ModelRequest,
    signal: AbortSignal,
    onText?: (delta: string) => void,
  ): Promise<ModelOutcome>;
}

/** Secrets of this user by account name, in the OS keychain. Each call throws KeychainUnavailable where there is none. */
export interface Secrets {
  get(account: string): Promise<string | undefined>;
  set(account: string, secret: string): Promise<void>;
  remove(account: string): Promise<boolean>;
  accounts(): Promise<readonly string[]>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
