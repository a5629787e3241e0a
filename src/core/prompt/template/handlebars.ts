import { fillHandlebars } from './handlebarsFill.ts';
import type { Path } from './handlebarsPath.ts';
import { type HandlebarsNode, parseHandlebars } from './handlebarsTree.ts';
import type { Template, TemplateUse } from './template.ts';

/** The part of Handlebars that Dotprompt files use most. Values are put in as they are, not escaped for HTML. */
export const handlebars: Template = {
  id: 'handlebars',
  uses: text => {
    const tree = parseHandlebars(text);
    return tree.ok ? usesOf(tree.nodes) : [];
  },
  check: text => {
    const tree = parseHandlebars(text);
    return tree.ok ? undefined : tree.fault;
  },
  fill: (text, values) => {
    const tree = parseHandlebars(text);
    return tree.ok ? fillHandlebars(tree.nodes, values) : { ok: false, reason: tree.fault.message };
  },
};

interface Scope {
  /** How many `each` and `with` stand around. */
  readonly depth: number;
  readonly names: ReadonlySet<string>;
}

function usesOf(nodes: readonly HandlebarsNode[]): readonly TemplateUse[] {
  const uses: TemplateUse[] = [];
  visit(nodes, { depth: 0, names: new Set() });
  return uses;

  function visit(list: readonly HandlebarsNode[], scope: Scope): void {
    for (const node of list) {
      if (node.kind === 'text') continue;
      const use = useOf(node.path, scope);
      if (use) uses.push(use);
      if (node.kind === 'value') continue;
      const inner = node.block === 'each' || node.block === 'with';
      visit(
        node.body,
        inner ? { depth: scope.depth + 1, names: new Set([...scope.names, ...node.names]) } : scope,
      );
      visit(node.otherwise, scope);
    }
  }
}

function useOf(path: Path, { depth, names }: Scope): TemplateUse | undefined {
  if (path.kind === 'literal') return undefined;
  const [first = '', second] = path.parts;
  if (path.data) {
    const shift = first === 'root' ? 'root.'.length : -1;
    return shift > 0 && second ? use(second, path.start + shift) : undefined;
  }
  const local = !path.own && path.up === 0 && names.has(first);
  return first && !local && path.up >= depth ? use(first, path.start) : undefined;
}

function use(name: string, start: number): TemplateUse {
  return { name, start, end: start + name.length, optional: false };
}
