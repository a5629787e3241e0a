import { isScalar, isSeq } from 'yaml';
import type { Files } from '../core/ports.ts';
import { defaultEnvironments, isEnvironmentName } from '../core/trust/names.ts';
import { readConfigDocument } from './configDocument.ts';

/** The settings of the team. */
export interface Config {
  /** Where prompts can be promoted to, in the order in which a prompt passes them. */
  readonly environments: readonly string[];
}

const defaults: Config = { environments: defaultEnvironments };

/** `.promptward/config.yml`, or the defaults where there is none. A file that is not right is a reason with its line. */
export async function readConfig(
  files: Files,
): Promise<{ readonly ok: true; readonly config: Config } | { readonly ok: false; readonly reason: string }> {
  const read = await readConfigDocument(files);
  if (!read.ok) return read;
  if (!read.document) return { ok: true, config: defaults };
  const { map, no } = read.document;
  const node = map.get('environments', true);
  if (node === undefined) return { ok: true, config: defaults };
  if (!isSeq(node) || node.items.length === 0) return no(node, 'environments must be a list of names.');
  const environments = node.items.map(item => (isScalar(item) ? item.value : undefined));
  const names = environments.filter(
    (name): name is string => typeof name === 'string' && isEnvironmentName(name),
  );
  if (names.length < environments.length || new Set(names).size < names.length) {
    return no(
      node,
      'environments must be different names of at most 36 characters of a-z, 0-9, "_" and "-".',
    );
  }
  return { ok: true, config: { environments: names } };
}
