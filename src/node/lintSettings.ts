import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { countryOf } from '../core/lint/countryOf.ts';
import { type LintSettings, noSettings } from '../core/lint/customLinter.ts';
import { groups, type Severity, severities } from '../core/lint/finding.ts';
import type { Rule } from '../core/lint/rule.ts';
import { optionalRules, rules } from '../core/lint/rules.ts';
import type { Files } from '../core/ports.ts';
import {
  type ConfigDocument,
  type ConfigRefusal,
  readConfigDocument,
  textOf,
  textsOf,
  unknownKey,
} from './configDocument.ts';
import { denyKeyVariable, readDenyList } from './lintDenyList.ts';

export type ReadLintSettings =
  | { readonly ok: true; readonly settings: LintSettings; readonly denyKey: string | undefined }
  | ConfigRefusal;

type Names = { readonly ok: true; readonly names: readonly string[] } | ConfigRefusal;

const known = ['disable', 'enable', 'countries', 'severity', 'rules', 'deny'];
const builtIn = [...rules, ...optionalRules];
const countries = new Set(builtIn.flatMap(({ id }) => countryOf(id) ?? []));
const seeRules = 'see promptward lint --rules';

/**
 * The section `lint` of `.promptward/config.yml`; docs/settings.md says what it holds. What is not right is a reason with its
 * line; an unknown setting is not right, because it would be one that has no effect.
 */
export async function readLintSettings(
  files: Pick<Files, 'read'>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ReadLintSettings> {
  const read = await readConfigDocument(files);
  if (!read.ok) return read;
  const keyOutside = environment[denyKeyVariable] || undefined;
  const section = read.document?.map.get('lint', true);
  if (!read.document || section === undefined) return { ok: true, settings: noSettings, denyKey: keyOutside };
  const { document } = read;
  const list = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
  if (!isMap(section)) return document.no(section, `lint must hold ${list}.`);
  const stray = unknownKey(section, known);
  if (stray) return document.no(stray, `lint has no setting "${String(stray.value)}": use ${list}.`);
  // Loaded where it is needed: it brings an engine for regular expressions along.
  const custom = section.has('rules')
    ? (await import('./lintCustomRules.ts')).readCustomRules(section, document)
    : ({ ok: true, rules: [] } as const);
  if (!custom.ok) return custom;
  const all = [...builtIn, ...custom.rules];
  const ids = ['denied-word', ...all.map(({ id }) => id)];
  const disable = readNames(section, 'disable', [...groups, ...ids], document);
  if (!disable.ok) return disable;
  if (disable.names.includes('secret')) {
    const what = 'lint.disable: secrets as a whole cannot be switched off; name single rules.';
    return document.no(section.get('disable', true), what);
  }
  const enable = readNames(section, 'enable', namesOf(optionalRules), document);
  if (!enable.ok) return enable;
  const packs = readNames(section, 'countries', [...countries], document);
  if (!packs.ok) return packs;
  const severity = readSeverities(section, [...groups, ...ids], document);
  if (!severity.ok) return severity;
  const deny = readDenyList(section, keyOutside, document);
  if (!deny.ok) return deny;
  const settings = {
    custom: custom.rules,
    disable: disable.names,
    enable: enable.names,
    ...(section.has('countries') && { countries: packs.names }),
    severity: severity.severity,
    ...(deny.deny && { deny: deny.deny }),
  };
  return { ok: true, settings, denyKey: deny.key };
}

/** The rules' ids and the groups that they are in. */
function namesOf(some: readonly Rule[]): readonly string[] {
  return [...new Set(some.flatMap(({ id, group }) => [group, id]))];
}

/** A list of names, each of which must be one of `allowed`; empty where it is not given. */
function readNames(
  section: YAMLMap,
  name: string,
  allowed: readonly string[],
  { no }: ConfigDocument,
): Names {
  const node = section.get(name, true);
  if (node === undefined) return { ok: true, names: [] };
  const names = textsOf(node);
  const what = name === 'countries' ? 'country codes, such as [de, fr]' : 'rule ids and groups';
  if (!names) return no(node, `lint.${name} must be a list of ${what}.`);
  const unknown = names.findIndex(one => !allowed.includes(one));
  if (unknown < 0) return { ok: true, names };
  const at = isSeq(node) ? node.items[unknown] : node;
  return no(at, `lint.${name}: ${unknownName(name, names[unknown] ?? '')}; ${seeRules}.`);
}

function unknownName(setting: string, name: string): string {
  if (setting === 'countries') return `there is no pack for the country "${name}"`;
  return setting === 'enable'
    ? `there is no optional rule or group "${name}"`
    : `there is no rule or group "${name}"`;
}

function readSeverities(
  section: YAMLMap,
  allowed: readonly string[],
  { no }: ConfigDocument,
): { readonly ok: true; readonly severity: Readonly<Record<string, Severity>> } | ConfigRefusal {
  const node = section.get('severity', true);
  if (node === undefined) return { ok: true, severity: {} };
  if (!isMap(node)) return no(node, 'lint.severity must be a map, such as email-address: error.');
  const chosen: Record<string, Severity> = {};
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!allowed.includes(name))
      return no(key, `lint.severity: ${unknownName('severity', name)}; ${seeRules}.`);
    const given = severities.find(one => one === textOf(value));
    if (!given) return no(value ?? key, `lint.severity: ${name} must be ${severities.join(', ')}.`);
    chosen[name] = given;
  }
  return { ok: true, severity: chosen };
}
