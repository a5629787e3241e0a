import type { Edit, Range } from '../text.ts';
import type { Place } from './place.ts';

export const groups = ['secret', 'pii', 'injection', 'hidden-text', 'bias', 'structure', 'quality'] as const;
export type Group = (typeof groups)[number];
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A change that removes the finding. Its edits hold only what is put in, never what was there. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Safe fixes keep the meaning of the prompt and may be applied without asking. */
  readonly safe: boolean;
}

/**
 * Something wrong in a text. It says where and what kind, never the text itself: the preview is masked and the
 * fingerprint cannot be turned back. Nothing else about the matched characters may be added to this type.
 */
export interface Finding {
  readonly rule: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly range: Range;
  /** Of a match in the text, how sure it is: 0 to 1. */
  readonly confidence?: number;
  /** The part of the prompt it stands in. */
  readonly place?: Place;
  /** One line, without any part of the matched text. */
  readonly message: string;
  /** The masked match, e.g. `sk-p…(51)`: at most the kind's public prefix and the length. */
  readonly preview: string;
  /** 16 hex digits that name the same finding in a baseline; see fingerprint.ts. */
  readonly fingerprint: string;
  readonly fix?: Fix;
}
