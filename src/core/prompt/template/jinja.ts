import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja';
import { refusedJinja } from './jinjaGuard.ts';
import { scanJinja } from './jinjaScan.ts';
import { jinjaUses } from './jinjaUses.ts';
import {
  type Filled,
  maxFilled,
  type Template,
  type TemplateFault,
  tooLong,
  type Values,
} from './template.ts';

const maxTemplate = 256 * 1024;
const maxSteps = 200_000;
const constants = { true: true, false: false, none: null, True: true, False: false, None: null };

/** Jinja as Prompty uses it: values, members, filters, `if`, `for` and `set`. Nothing can be called. */
export const jinja: Template = {
  id: 'jinja',
  uses: text => jinjaUses(scanJinja(text).tags),
  check: text => {
    const compiled = compile(text);
    return 'fault' in compiled ? compiled.fault : undefined;
  },
  fill,
};

type Program = ReturnType<typeof parse>;

function compile(text: string): { readonly program: Program } | { readonly fault: TemplateFault } {
  const whole = { start: 0, end: text.length };
  if (text.length > maxTemplate) {
    const message = 'a Jinja message over 256 KiB is not filled in; split it';
    return { fault: { ...whole, severity: 'warning', message } };
  }
  // The tokenizer takes quadratic time on long runs of blanks.
  if (/\s{1001}/.test(text)) {
    const message = 'over 1000 blank characters in a row; shorten them';
    return { fault: { ...whole, severity: 'warning', message } };
  }
  const scan = scanJinja(text);
  if (!scan.ok) {
    const { start, message } = scan;
    return { fault: { start, end: Math.min(start + 2, text.length), severity: 'error', message } };
  }
  try {
    const program = parse(tokenize(text));
    const refused = refusedJinja(program);
    if (refused === undefined) return { program };
    const message = `this Jinja template is not filled in: ${refused}`;
    return { fault: { ...whole, severity: 'warning', message } };
  } catch {
    const message =
      'not a valid Jinja template; check that each tag is complete and each block ends in its message';
    return { fault: { ...whole, severity: 'error', message } };
  }
}

class Limit extends Error {}

function fill(text: string, values: Values): Filled {
  const compiled = compile(text);
  if ('fault' in compiled) return { ok: false, reason: compiled.fault.message };
  try {
    const environment = new Environment();
    environment.variables.clear();
    for (const [name, value] of Object.entries({ ...values, ...constants })) environment.set(name, value);
    const result = limited(new Interpreter(environment)).run(compiled.program);
    return { ok: true, text: String(result.value) };
  } catch (error) {
    const reason =
      error instanceof Limit
        ? error.message
        : 'a value does not fit the Jinja template; check loops over what is no list, operators and filters';
    return { ok: false, reason };
  }
}

/** The interpreter with a limit on its steps and on the size of each value it makes. */
function limited(interpreter: Interpreter): Interpreter {
  const evaluate = interpreter.evaluate.bind(interpreter);
  let steps = 0;
  interpreter.evaluate = (...args: Parameters<typeof evaluate>) => {
    if (++steps > maxSteps) throw new Limit('the Jinja template takes too many steps; use shorter lists');
    const result = evaluate(...args);
    const { value } = result;
    if (typeof value === 'function')
      throw new Limit('the Jinja template names a function; only values work here');
    if ((typeof value === 'string' || Array.isArray(value)) && value.length > maxFilled)
      throw new Limit(tooLong);
    return result;
  };
  return interpreter;
}
