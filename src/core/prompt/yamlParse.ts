import { Composer, type Node, Parser } from 'yaml';

export interface YamlSyntaxError {
  /** The code of the `yaml` package. */
  readonly code: string;
  /** Offsets in the parsed text. */
  readonly start: number;
  readonly end: number;
}

export interface YamlParse {
  readonly root: Node | null;
  readonly errors: readonly YamlSyntaxError[];
}

const maxErrors = 100;

/** The composer makes an Error with a stack trace for each mistake, which takes minutes on a file of nothing else. */
interface ErrorTaker {
  onError: (
    source: number | readonly number[] | { readonly offset: number; readonly source?: unknown },
    code: string,
    message: string,
    warning?: boolean,
  ) => void;
}

/** Made once: an Error made deep inside the composer would walk a stack of thousands of frames. */
const tooManyErrors = new Error('too many errors');

/**
 * Parses one YAML 1.2 document, core schema, source tokens kept. After a hundred errors it gives up and there is no
 * root. Undefined where the text is nested deeper than the stack.
 */
export function parseYaml(text: string): YamlParse | undefined {
  const errors: YamlSyntaxError[] = [];
  try {
    return { root: compose(text, errors), errors };
  } catch (error) {
    return error === tooManyErrors ? { root: null, errors } : undefined;
  }
}

function compose(text: string, errors: YamlSyntaxError[]): Node | null {
  const composer = new Composer({ schema: 'core', keepSourceTokens: true, uniqueKeys: false });
  const taker = composer as unknown as ErrorTaker;
  taker.onError = (source, code, _message, warning) => {
    if (!warning) add(code, placeOf(source));
  };
  let root: Node | null | undefined;
  for (const document of composer.compose(new Parser().parse(text), true, text.length)) {
    if (root !== undefined) {
      add('MULTIPLE_DOCS', document.range);
      break;
    }
    root = document.contents;
    for (const { code, pos } of document.errors) add(code, pos);
  }
  return root ?? null;

  function add(code: string, [start = 0, end = start]: readonly number[]): void {
    errors.push({ code, start, end });
    if (errors.length >= maxErrors) throw tooManyErrors;
  }
}

function placeOf(source: Parameters<ErrorTaker['onError']>[0]): readonly number[] {
  if (typeof source === 'number') return [source, source + 1];
  if (!('offset' in source)) return source;
  const { offset, source: text } = source;
  return [offset, offset + (typeof text === 'string' ? text.length : 1)];
}
