import type { Severity } from './finding.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Candidate, TextRule } from './rule.ts';
import type { NumberTrigger } from './scan/numbers.ts';

/** A credential that can be told by its shape. */
export interface TokenShape {
  readonly id: string;
  /** As a sentence has it: "OpenAI API key". */
  readonly name: string;
  /** The public prefixes, in lower case. */
  readonly keywords: readonly string[];
  /** Regular expression source of the whole token, prefix included; it needs no boundaries. A group `value` is the finding. */
  readonly shape: string;
  /** Whether the token's body holds `-` and `_` too (base64url) or letters and digits alone. */
  readonly body: 'alphanumeric' | 'base64url';
  /** Where its owner revokes it. */
  readonly revokeAt: string;
  readonly severity?: Severity;
  /** Regular expression source of what of the token stands before the keyword. */
  readonly before?: string;
  readonly numbers?: NumberTrigger;
  readonly validate?: (candidate: Candidate) => number | undefined;
}

const bounded = {
  alphanumeric: (shape: string) => `(?:${shape})(?![A-Za-z0-9])`,
  // Between underscores that are emphasis, the closing one is not the token's.
  base64url: (shape: string) =>
    `(?<=_)(?:${shape})(?=_(?![\\w-]))|(?:${shape})(?![A-Za-z0-9]|[-_]+[A-Za-z0-9])`,
};
const alphabets = { alphanumeric: /[A-Za-z0-9]/, base64url: /[\w-]/ };

/** From the keyword back over what stands before it, then ahead over the whole token. */
function fromKeyword(before: string | undefined, token: string): string {
  return before ? `(?<=(?=(?<value>${token}))(?:${before}))` : token;
}

/** The rule for a token shape. A token ends where its own alphabet ends, whatever follows: prose, markup, CJK text. */
export function tokenRule(token: TokenShape): TextRule {
  return {
    kind: 'text',
    id: token.id,
    group: 'secret',
    severity: token.severity ?? 'error',
    title: `${token.name} in the text`,
    keywords: token.keywords,
    pattern: new RegExp(fromKeyword(token.before, bounded[token.body](token.shape)), 'dy'),
    ...(token.numbers ? { numbers: token.numbers } : {}),
    ...(token.before ? {} : { alphabet: alphabets[token.body] }),
    validate: candidate => {
      if (isPlaceholder(candidate.value)) return undefined;
      return token.validate ? token.validate(candidate) : 1;
    },
    fix: { kind: 'variable', name: token.id.replaceAll('-', '_') },
    docs: {
      what: `The text holds what has the shape of a live ${token.name}.`,
      why: 'A prompt is sent to model providers, kept in their logs and shared in a repository; each of these leaks the credential.',
      fix: `Revoke it at ${token.revokeAt}, then put a variable in its place or leave it out: a model needs no credential.`,
    },
  };
}
