import type { Json } from '../../json.ts';
import type { Values } from './template.ts';

/** The text that stands for a value in a message: text as it is, nothing for null, JSON for lists and maps. */
export function valueText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The value of that name, own properties only. */
export function ownValue(values: Values, name: string): Json | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
