/** Says what is wrong with a value found at a place, in one line that never quotes the value; undefined is fine. */
export type Shape = (value: unknown, place: string) => string | undefined;

/** An object with these members, all of them, and no other. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return `${place} is not an object`;
    }
    const found = new Map(Object.entries(value));
    for (const key of found.keys()) {
      if (!Object.hasOwn(members, key)) return `${place} has an unknown field`;
    }
    for (const [key, shape] of Object.entries(members)) {
      if (!found.has(key)) return `${place}.${key} is not there`;
      const wrong = shape(found.get(key), `${place}.${key}`);
      if (wrong) return wrong;
    }
    return undefined;
  };
}

/** A list of `least` to `most` elements, in ascending order of what `order` gives for each, without repetition. */
export function list<T>(item: Shape, least: number, most: number, order: (element: T) => string): Shape {
  return (value, place) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      return `${place} is not a list of ${least} to ${most}`;
    }
    for (const [index, element] of value.entries()) {
      const wrong = item(element, `${place}[${index}]`);
      if (wrong) return wrong;
      if (index > 0 && !(order(value[index - 1]) < order(element))) {
        return `${place} is not sorted or names one twice`;
      }
    }
    return undefined;
  };
}

/** A string of which `fits` is true. */
export function text(fits: (value: string) => boolean): Shape {
  return (value, place) =>
    typeof value === 'string' && fits(value) ? undefined : `${place} is not of the right form`;
}

/** A string that fits a pattern, which is anchored at both ends. */
export function pattern(expression: RegExp): Shape {
  return text(value => expression.test(value));
}

export function exactly(wanted: string | number): Shape {
  return (value, place) => (value === wanted ? undefined : `${place} is not ${JSON.stringify(wanted)}`);
}

/** A whole number from `least` up. */
export function integer(least: number): Shape {
  return (value, place) =>
    Number.isSafeInteger(value) && (value as number) >= least
      ? undefined
      : `${place} is not a whole number from ${least}`;
}
