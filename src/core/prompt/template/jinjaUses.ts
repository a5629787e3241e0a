import type { JinjaTag, JinjaToken } from './jinjaScan.ts';
import type { TemplateUse } from './template.ts';

const words = new Set('and or not in is if else elif true false none True False None recursive'.split(' '));

/** The variables that the tags read: not attributes, filters, tests, keyword names, or what `for` and `set` define. */
export function jinjaUses(tags: readonly JinjaTag[]): readonly TemplateUse[] {
  const uses: TemplateUse[] = [];
  const scopes: Set<string>[] = [new Set()];

  for (const { kind, tokens } of tags) {
    if (kind === 'expression') read(tokens);
    else if (kind === 'statement') statement(dashless(tokens));
  }
  return uses;

  function statement([head, ...rest]: readonly JinjaToken[]): void {
    if (head?.text === 'for') {
      const middle = rest.findIndex(token => token.text === 'in');
      const condition = rest.findIndex((token, i) => i > middle && token.text === 'if');
      const stop = condition < 0 ? rest.length : condition;
      read(rest.slice(middle + 1, stop));
      scopes.push(new Set(['loop', ...names(rest.slice(0, Math.max(middle, 0)))]));
      read(rest.slice(stop));
    } else if (head?.text === 'endfor') {
      if (scopes.length > 1) scopes.pop();
    } else if (head?.text === 'set') {
      const equals = rest.findIndex(token => token.text === '=');
      read(equals < 0 ? [] : rest.slice(equals + 1));
      for (const name of names(equals < 0 ? rest : rest.slice(0, equals))) scopes.at(-1)?.add(name);
    } else {
      read(rest);
    }
  }

  function read(tokens: readonly JinjaToken[]): void {
    tokens.forEach((token, i) => {
      if (token.kind !== 'name' || words.has(token.text) || !isVariable(tokens, i)) return;
      if (scopes.some(scope => scope.has(token.text))) return;
      const end = token.start + token.text.length;
      uses.push({ name: token.text, start: token.start, end, optional: hasFallback(tokens, i) });
    });
  }
}

function isVariable(tokens: readonly JinjaToken[], i: number): boolean {
  const before = tokens[i - 1]?.text;
  if (before === '.' || before === '|' || before === 'is') return false;
  if (before === 'not' && tokens[i - 2]?.text === 'is') return false;
  return tokens[i + 1]?.text !== '=';
}

function hasFallback(tokens: readonly JinjaToken[], i: number): boolean {
  const [one, two, three] = [1, 2, 3].map(step => tokens[i + step]?.text);
  if (one === '|') return two === 'default';
  return one === 'is' && ['defined', 'undefined'].includes((two === 'not' ? three : two) ?? '');
}

function names(tokens: readonly JinjaToken[]): readonly string[] {
  return tokens.filter(token => token.kind === 'name').map(token => token.text);
}

function dashless(tokens: readonly JinjaToken[]): readonly JinjaToken[] {
  return tokens[0]?.text === '-' ? tokens.slice(1) : tokens;
}
