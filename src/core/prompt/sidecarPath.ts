import { formatOf } from './formatOf.ts';

const suffix = '.promptward.yml';

/** The file next to a prompt file that holds its tests, evaluators and tags where its format has no place for them. */
export function sidecarPath(path: string): string {
  return `${path}${suffix}`;
}

/** The prompt that a sidecar stands beside; undefined for a path that is none. */
export function promptOfSidecar(path: string): string | undefined {
  const prompt = path.endsWith(suffix) ? path.slice(0, -suffix.length) : '';
  return formatOf(prompt) === undefined ? undefined : prompt;
}
