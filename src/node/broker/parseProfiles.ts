import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { checkOrigin } from './origin.ts';
import { type Profile, type Profiles, profileDefaults } from './profile.ts';

/** A mistake in the file, at an offset. */
class Mistake extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** The profiles that the text of a `profiles.yml` defines; the message of a bad one begins with `path:line`. */
export function parseProfiles(path: string, text: string): Profiles {
  const lineCounter = new LineCounter();
  const fail = (offset: number, message: string): Profiles => {
    return { ok: false, message: `${path}:${lineCounter.linePos(offset).line}: ${message}` };
  };
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) return fail(error.pos[0], `not well-formed YAML: ${error.message}`);
  const root = document.contents;
  if (root === null) return { ok: true, profiles: [] };
  const list = isMap(root) ? root.get('profiles') : undefined;
  if (!isMap(root) || !isSeq(list)) return fail(0, 'must be a map with a list "profiles"');
  try {
    for (const pair of root.items) {
      const key = String(pair.key);
      if (key !== 'profiles')
        throw new Mistake(offsetOf(pair.key), `"${key}" is not known here; use "profiles"`);
    }
    const seen = new Set<string>();
    const profiles = list.items.map(item => {
      if (!isMap(item)) throw new Mistake(offsetOf(item), 'each profile is a map with id and origin');
      const profile = profileOf(item);
      if (seen.has(profile.id))
        throw new Mistake(offsetOf(item), `a second profile "${profile.id}"; rename one`);
      seen.add(profile.id);
      return profile;
    });
    return { ok: true, profiles };
  } catch (mistake) {
    if (mistake instanceof Mistake) return fail(mistake.offset, mistake.message);
    throw mistake;
  }
}

type Check = (value: unknown) => boolean;
const text =
  (pattern: RegExp): Check =>
  value =>
    typeof value === 'string' && pattern.test(value);
const whole =
  (from: number, to: number): Check =>
  value =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

/** The keychain also holds keys that sign, under names that begin with `signing-`: no endpoint may be sent one. */
const accountName: readonly [Check, string] = [
  text(/^(?!signing-)[a-z0-9][a-z0-9._-]{0,63}$/),
  'lower-case letters, digits, ".", "_" and "-", and not begin with "signing-"',
];

const fields: Readonly<Record<string, readonly [Check, string]>> = {
  id: accountName,
  origin: [text(/./), 'such as https://api.example.com'],
  pathPrefix: [isPathPrefix, 'such as /v1, without a final /'],
  account: accountName,
  header: [isHeader, 'the name of a header for credentials, such as authorization or x-api-key'],
  template: [text(/^[\x20-\x7e]{0,64}\{key\}[\x20-\x7e]{0,64}$/), 'such as "Bearer {key}"'],
  local: [value => typeof value === 'boolean', 'true or false'],
  timeoutMs: [whole(1, 3_600_000), 'milliseconds, 1 to 3600000'],
  maxResponseBytes: [whole(1, 256 * 1024 * 1024), 'bytes, 1 to 268435456'],
};

function profileOf(map: YAMLMap): Profile {
  const given: Record<string, unknown> = {};
  for (const pair of map.items as Pair[]) {
    const name = String(pair.key);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      throw new Mistake(offsetOf(pair.key), `"${name}" is not known; use ${Object.keys(fields).join(', ')}`);
    }
    const value = isScalar(pair.value) ? pair.value.value : undefined;
    if (!field[0](value)) throw new Mistake(offsetOf(pair.key), `"${name}" must be ${field[1]}`);
    given[name] = value;
  }
  for (const name of ['id', 'origin']) {
    if (!(name in given)) throw new Mistake(offsetOf(map), `a profile needs "${name}"`);
  }
  const { id, origin, ...rest } = given as { id: string; origin: string } & Partial<Profile>;
  const local = rest.local ?? false;
  const checked = checkOrigin(origin, local);
  if (!checked.ok)
    throw new Mistake(offsetOf(pairOf(map, 'origin')?.key), `profile "${id}": ${checked.reason}`);
  const account = rest.account ?? (local ? undefined : id);
  const header = (rest.header ?? profileDefaults.header).toLowerCase();
  return { pathPrefix: '', ...profileDefaults, ...rest, id, origin: checked.origin, local, account, header };
}

function isPathPrefix(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(\/[A-Za-z0-9._~-]+)*$/.test(value)) return false;
  return new URL(value || '/', 'https://host').pathname === (value || '/');
}

function isHeader(value: unknown): boolean {
  return typeof value === 'string' && /^(authorization|api-key|x-[a-z0-9-]{1,60})$/i.test(value);
}

const pairOf = (map: YAMLMap, name: string) => map.items.find(pair => String(pair.key) === name);
const offsetOf = (node: unknown): number => (node as { range?: [number] } | undefined)?.range?.[0] ?? 0;
