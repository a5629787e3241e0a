import { isDay } from './baseline.ts';

/** What a person types to suppress a finding: why, and at the end the last day it holds, if it is to expire. */
export type SuppressionAnswer =
  | { readonly ok: true; readonly reason: string; readonly expires?: string }
  | { readonly ok: false; readonly problem: string };

/** Reads `<reason> [until] [YYYY-MM-DD]`. A day before `today` is none. */
export function readSuppressionAnswer(text: string, today: string): SuppressionAnswer {
  const [, before = '', day] =
    /^(.*?)(?:[\s,;]*(?:\(?until\s+)?(\d{4}-\d{1,2}-\d{1,2})\)?)?\s*$/is.exec(text) ?? [];
  const reason = before.trim();
  if (reason === '') return { ok: false, problem: 'A suppression needs a reason.' };
  if (day === undefined) return { ok: true, reason };
  if (!isDay(day)) return { ok: false, problem: `${day} is not a day; write it as YYYY-MM-DD.` };
  if (day < today) return { ok: false, problem: `${day} is over; name the last day it is to hold.` };
  return { ok: true, reason, expires: day };
}
