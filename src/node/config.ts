import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Files } from '../core/ports.ts';
import { defaultEnvironments, isEnvironmentName } from '../core/trust/names.ts';

/** The settings of the team. */
export interface Config {
  /** Where prompts can be promoted to, in the order in which a prompt passes them. */
  readonly environments: readonly string[];
}

const configPath = '.promptward/config.yml';

const defaults: Config = { environments: defaultEnvironments };

/** `.promptward/config.yml`, or the defaults where there is none. A file that is not right is a reason with its line. */
export async function readConfig(
  files: Files,
): Promise<{ readonly ok: true; readonly config: Config } | { readonly ok: false; readonly reason: string }> {
  const bytes = await files.read(configPath);
  if (!bytes) return { ok: true, config: defaults };
  const text = new TextDecoder().decode(bytes);
  const document = parseDocument(text);
  const no = (offset: number, what: string) => {
    const line = text.slice(0, offset).split('\n').length;
    return { ok: false as const, reason: `${configPath}:${line}: ${what}` };
  };
  const [error] = document.errors;
  if (error) return no(error.pos[0], (error.message.split('\n')[0] ?? '').replace(/ at line.*$/, ''));
  if (document.contents === null) return { ok: true, config: defaults };
  if (!isMap(document.contents))
    return no(0, 'must hold settings, such as "environments: [staging, production]".');
  const node = document.get('environments', true);
  if (node === undefined) return { ok: true, config: defaults };
  const at = isScalar(node) || isSeq(node) || isMap(node) ? (node.range?.[0] ?? 0) : 0;
  if (!isSeq(node) || node.items.length === 0) return no(at, 'environments must be a list of names.');
  const environments = node.items.map(item => (isScalar(item) ? item.value : undefined));
  const names = environments.filter(
    (name): name is string => typeof name === 'string' && isEnvironmentName(name),
  );
  if (names.length < environments.length || new Set(names).size < names.length) {
    return no(at, 'environments must be different names of at most 36 characters of a-z, 0-9, "_" and "-".');
  }
  return { ok: true, config: { environments: names } };
}
