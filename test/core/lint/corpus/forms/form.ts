import type { Shape } from '../kind.ts';
import type { Random } from '../random.ts';

export type FormGroup = 'config' | 'quotes' | 'prose' | 'escapes' | 'hidden' | 'file';

/** A way in which prompt text holds a value. */
export interface Form {
  readonly id: string;
  readonly group: FormGroup;
  /** The widest shape that it has room for. */
  readonly takes: Shape;
  /** A name other than that of a plain text. */
  readonly path?: string;
  /** A text with the value in it, marks kept. */
  readonly write: (value: string, random: Random) => string;
}

const widths: readonly Shape[] = ['token', 'line', 'block'];

export function hasRoom(form: Form, shape: Shape): boolean {
  return widths.indexOf(form.takes) >= widths.indexOf(shape);
}

/** `value` in the place of the %s of a template. */
export function fill(template: string, value: string): string {
  const at = template.indexOf('%s');
  return at < 0 ? template : template.slice(0, at) + value + template.slice(at + 2);
}
