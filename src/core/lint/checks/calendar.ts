const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that some year has; February has 29 days. */
export function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** True when six digits are a date written `yymmdd`; the year is not looked at. */
export function isYearFirst(digits: string): boolean {
  return isDay(Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
}

/** True when six digits are a date written `ddmmyy`; the year is not looked at. */
export function isDayFirst(digits: string): boolean {
  return isDay(Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

/** True when eight digits are a date written `yyyymmdd` from 1900 to 2099. */
export function isLongDate(digits: string): boolean {
  return /^(?:19|20)/.test(digits) && isYearFirst(digits.slice(2));
}
