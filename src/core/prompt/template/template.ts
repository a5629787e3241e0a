import type { Json } from '../../json.ts';
import type { TemplateId } from '../model.ts';

/** A variable that a template reads; offsets in the template's text, of the name alone. */
export interface TemplateUse {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The template itself says what to do without a value. */
  readonly optional: boolean;
}

/** Why a template cannot be filled in. An error is malformed; a warning asks for what this tool does not do. */
export interface TemplateFault {
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
  /** One line: what is wrong and what to do. */
  readonly message: string;
}

export type Values = Readonly<Record<string, Json>>;

export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** A template language. It can reach nothing but the values, and never reads a value as template text. */
export interface Template {
  readonly id: TemplateId;
  /** In the order of the text. Loop variables, helpers and filters are not among them. */
  uses(text: string): readonly TemplateUse[];
  check(text: string): TemplateFault | undefined;
  /** Fills in own properties of `values` in one pass; a variable without a value is empty. */
  fill(text: string, values: Values): Filled;
}

/** The longest text that a template may become, in UTF-16 code units. */
export const maxFilled = 4 * 1024 * 1024;

export const tooLong = 'the filled-in text would be over 4 MiB; use shorter values';
