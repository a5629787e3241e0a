/** Kinds of ledger records. Issue by issue the list grows; an unknown kind is refused. */
export type RecordType = 'genesis' | 'promotion';

/** A public key as records carry it: raw 32 bytes of Ed25519 (RFC 8032) in lower-case hex. */
export interface PublicKey {
  readonly alg: 'ed25519';
  readonly pub: string;
}

/** What every record has. Its id is the hex SHA-256 of its canonical bytes, which is also its file name. */
export interface RecordHead {
  readonly v: 1;
  readonly type: RecordType;
  /** Id of the genesis record; empty in the genesis record itself. Keeps a record from being replayed elsewhere. */
  readonly repo: string;
  /** All heads that the author saw, sorted; empty only in the genesis record. */
  readonly parents: readonly string[];
  /** Hex SHA-256 of the signing public key's 32 bytes. */
  readonly key: string;
  /** RFC 3339, whole seconds, UTC. Informational: order comes from the parents. */
  readonly time: string;
  /** 32 random hex digits. */
  readonly nonce: string;
}

/** The first record of a library: names the first key that is trusted (on first use, in solo mode). */
export interface GenesisRecord extends RecordHead {
  readonly type: 'genesis';
  readonly body: { readonly keys: readonly PublicKey[] };
}

/** What was known about the bytes when they were promoted. Counts, never texts. */
export interface Evidence {
  readonly lint: { readonly errors: number; readonly warnings: number; readonly rules: string };
  readonly tests: {
    /** Hex SHA-256 of the suite (rows and evaluators in canonical JSON). */
    readonly suite: string;
    readonly model: string;
    readonly source: 'live' | 'replay';
    readonly passed: number;
    readonly n: number;
  };
}

/** Puts the exact bytes of one prompt into one environment. */
export interface PromotionRecord extends RecordHead {
  readonly type: 'promotion';
  readonly body: {
    readonly prompt: string;
    readonly env: string;
    /** Hex SHA-256 of the prompt file's bytes, and their number. */
    readonly sha256: string;
    readonly bytes: number;
    /** The commit in which these bytes stand: a hint where to find them, not what is trusted. */
    readonly commit: string;
    /** Strictly increasing for one prompt in one environment, from 1. */
    readonly seq: number;
    readonly reason: string;
    readonly evidence: Evidence;
  };
}

export type LedgerRecord = GenesisRecord | PromotionRecord;
