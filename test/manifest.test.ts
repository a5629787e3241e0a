import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface MenuEntry {
  readonly command: string;
  readonly when?: string;
}

interface Setting {
  readonly type?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default?: unknown;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { contributes } = manifest;
const commands: readonly { command: string; title: string; category: string }[] = contributes.commands;
const menus: Readonly<Record<string, readonly MenuEntry[]>> = contributes.menus;
const settings: Readonly<Record<string, Setting>> = contributes.configuration.properties;
const code = readdirSync(join(root, 'src/extension'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(join(root, 'src/extension', name), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('titles every command in one category, and has no id twice', () => {
    const ids = commands.map(({ command }) => command);
    assert.equal(new Set(ids).size, ids.length);
    for (const { command, title, category } of commands) {
      assert.match(command, /^promptward\.[a-zA-Z.]+$/);
      assert.match(title, /^[A-Z]/, command);
      assert.equal(category, 'Promptward', command);
    }
  });

  it('registers each command in the code', () => {
    for (const { command } of commands) {
      assert.ok(code.includes(`command('${command.slice('promptward.'.length)}'`), command);
    }
  });

  it('hides from the palette what needs an argument, and puts it into a menu or a fix', () => {
    const hidden = (menus['commandPalette'] ?? []).filter(({ when }) => when === 'false');
    for (const { command } of hidden) {
      const placed = Object.entries(menus).some(
        ([menu, entries]) => menu !== 'commandPalette' && entries.some(entry => entry.command === command),
      );
      assert.ok(placed || code.includes(`command: '${command}'`), `${command} cannot be reached`);
    }
  });

  it('names only commands and views that there are in its menus', () => {
    const ids = new Set(commands.map(({ command }) => command));
    const views = new Set(
      Object.values<{ id: string }[]>(contributes.views).flatMap(list => list.map(({ id }) => id)),
    );
    for (const entry of Object.values(menus).flat()) {
      assert.ok(ids.has(entry.command), entry.command);
      for (const [, view] of (entry.when ?? '').matchAll(/view == ([\w.]+)/g))
        assert.ok(views.has(view ?? ''), view);
    }
  });

  it('describes, types and defaults every setting, and reads each', () => {
    for (const [id, setting] of Object.entries(settings)) {
      assert.ok(setting.type && setting.default !== undefined, id);
      assert.ok((setting.description ?? setting.markdownDescription ?? '').endsWith('.'), id);
      const [, section, name] = id.split('.');
      assert.ok(
        code.includes(`promptward.${section}`) && code.includes(`'${name}'`),
        `${id} is read nowhere`,
      );
    }
  });

  it('starts after the editor did, and declares what trust it needs', () => {
    assert.deepEqual(manifest.activationEvents, ['onStartupFinished']);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    assert.match(manifest.capabilities.untrustedWorkspaces.description, /Restricted Mode/);
    for (const id of manifest.capabilities.untrustedWorkspaces.restrictedConfigurations) {
      assert.ok(settings[id], id);
    }
  });

  it('uses no proposed API, and types of the oldest editor that it supports', () => {
    assert.equal(manifest.enabledApiProposals, undefined);
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
    const proposed = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
      name.includes('vscode.proposed'),
    );
    assert.deepEqual(proposed, []);
    assert.doesNotMatch(code, /vscode as (?:any|unknown)|import\('vscode'\) as/);
  });

  it('pins every dependency exactly, each with its reason', () => {
    const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    for (const [name, version] of Object.entries<string>({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    })) {
      assert.match(version, /^(npm:@github\/keytar@)?\d+\.\d+\.\d+$/, name);
      assert.ok(reasons.includes(`\`${name}\``), `docs/dependencies.md has no reason for ${name}`);
    }
  });

  it('points to files that there are', () => {
    for (const path of [manifest.icon, contributes.viewsContainers.activitybar[0].icon]) {
      assert.ok(existsSync(join(root, path)), path);
    }
  });
});
