import { isMap, type YAMLMap } from 'yaml';
import type { DenyList } from '../core/lint/denyList.ts';
import { type ConfigDocument, type ConfigRefusal, textOf, textsOf, unknownKey } from './configDocument.ts';

/** Names the variable of the environment that holds the deny-list's key where the settings do not. */
export const denyKeyVariable = 'PROMPTWARD_DENY_KEY';

/** The deny-list, `lint.deny`, and its key, which may be there before there is a list. */
export function readDenyList(
  section: YAMLMap,
  keyOutside: string | undefined,
  { no }: ConfigDocument,
): { readonly ok: true; readonly deny?: DenyList; readonly key: string | undefined } | ConfigRefusal {
  const node = section.get('deny', true);
  if (node === undefined) return { ok: true, key: keyOutside };
  if (!isMap(node)) return no(node, 'lint.deny must hold hashes and may hold a key.');
  const stray = unknownKey(node, ['key', 'hashes']);
  if (stray) return no(stray, `lint.deny has no "${String(stray.value)}": use key and hashes.`);
  const key = node.has('key') ? textOf(node.get('key', true)) : keyOutside;
  if (node.has('key') && (key === undefined || key.length < 16))
    return no(node.get('key', true), 'lint.deny.key must be a text of 16 characters or more.');
  const hashes = node.has('hashes') ? textsOf(node.get('hashes', true)) : [];
  if (!hashes?.every(hash => /^[0-9a-f]{64}$/.test(hash)))
    return no(node.get('hashes', true), 'lint.deny.hashes must be what promptward lint --deny-hash prints.');
  if (hashes.length === 0) return { ok: true, key };
  if (key === undefined)
    return no(node, `lint.deny has no key: set ${denyKeyVariable}, or write the key here.`);
  return { ok: true, deny: { key, hashes }, key };
}
