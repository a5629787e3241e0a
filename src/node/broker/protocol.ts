import type { ModelErrorKind } from '../../core/ports.ts';

/** The longest line on either pipe, in bytes. A longer one is an error of the writer. */
export const maxFrameBytes = 1024 * 1024;

/** The paths that a caller may ask for, below the origin and path prefix of the profile. */
export const askablePaths: readonly string[] = ['/chat/completions'];

/** To the broker. There is no room for an address, a header or a key in a request. */
export type Ask =
  | {
      readonly type: 'request';
      readonly id: number;
      readonly profile: string;
      readonly path: string;
      readonly body: string;
    }
  | { readonly type: 'probe'; readonly id: number; readonly profile: string }
  | { readonly type: 'cancel'; readonly id: number }
  /** Gives the credential of a profile's account for the life of the process, instead of the keychain's. */
  | { readonly type: 'credential'; readonly account: string; readonly secret: string };

/** From the broker. A request gets head, data..., end; or fail at any point. A probe gets probed or fail. */
export type Answer =
  | {
      readonly type: 'head';
      readonly id: number;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly type: 'data'; readonly id: number; readonly text: string }
  | { readonly type: 'end'; readonly id: number; readonly latencyMs: number }
  | { readonly type: 'probed'; readonly id: number; readonly probe: Probe }
  | { readonly type: 'fail'; readonly id: number; readonly kind: ModelErrorKind; readonly message: string };

/** What a look at an endpoint showed; never the credential. */
export interface Probe {
  readonly profile: string;
  readonly origin: string;
  readonly credential: 'present' | 'missing' | 'not needed';
  /** The HTTP status of `GET models`; undefined where the endpoint was not reached. */
  readonly status?: number;
  readonly latencyMs?: number;
  /** Why it is not usable and what to do; undefined when all is well. */
  readonly problem?: string;
}
