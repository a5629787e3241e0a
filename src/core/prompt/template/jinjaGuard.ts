/** Names that lead to the host's objects; no template may mention them as a member. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const allowedNodes = new Set([
  'Program',
  'If',
  'For',
  'Set',
  'Comment',
  'Identifier',
  'MemberExpression',
  'IntegerLiteral',
  'FloatLiteral',
  'StringLiteral',
  'ArrayLiteral',
  'TupleLiteral',
  'ObjectLiteral',
  'BinaryExpression',
  'FilterExpression',
  'TestExpression',
  'UnaryExpression',
  'SelectExpression',
  'SliceExpression',
  'Ternary',
]);

const filters = new Set(
  `abs capitalize default first float int items join last length list lower reverse sort string title tojson trim
  unique upper`.split(/\s+/),
);

/** Why the parsed template may not run, or undefined: only expressions over values, loops and conditions may. */
export function refusedJinja(node: unknown): string | undefined {
  if (Array.isArray(node)) return firstReason(node);
  if (node instanceof Map) return firstReason([...node.keys(), ...node.values()]);
  if (!isNode(node)) return undefined;
  if (node.type === 'CallExpression')
    return 'it calls a function; only values, filters, loops and conditions work here';
  if (!allowedNodes.has(node.type))
    return 'it uses a macro, call block or loop control; write the text out instead';
  if (node.type === 'MemberExpression' && forbidden.has(nameOf(node['property']))) {
    return 'it reads a member that leads out of the values (constructor, prototype or __proto__)';
  }
  if (node.type === 'FilterExpression') return refusedFilter(node['filter']) ?? refusedJinja(node['operand']);
  const { operator: _, ...parts } = node;
  return firstReason(Object.values(parts));
}

function refusedFilter(filter: unknown): string | undefined {
  const call = isNode(filter) && filter.type === 'CallExpression';
  const name = nameOf(call ? filter['callee'] : filter);
  if (!filters.has(name))
    return `it uses a filter that is not available here; available are ${[...filters].join(', ')}`;
  if (!call) return undefined;
  const args = filter['args'];
  if (name === 'default') return firstReason(Array.isArray(args) ? args : []);
  if (name === 'join' && Array.isArray(args) && args.every(isShortText)) return undefined;
  return `the filter ${name} takes ${name === 'join' ? 'one short text' : 'no arguments'} here`;
}

function isShortText(node: unknown): boolean {
  return isNode(node) && node.type === 'StringLiteral' && nameOf(node).length <= 100;
}

function firstReason(nodes: readonly unknown[]): string | undefined {
  for (const node of nodes) {
    const reason = refusedJinja(node);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['value'] === 'string' ? node['value'] : '';
}

function isNode(node: unknown): node is { readonly type: string; readonly [key: string]: unknown } {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
}
