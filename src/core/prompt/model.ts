import type { Json } from '../json.ts';
import type { MappedText } from '../mappedText.ts';
import type { Range } from '../text.ts';

/** The formats that a prompt file can have; see formats/<id>.ts. */
export type FormatId = 'github' | 'prompty' | 'dotprompt' | 'vscode';

/** How the messages of a prompt are filled in; see template/<id>.ts. */
export type TemplateId = 'plain' | 'jinja' | 'handlebars' | 'vscode';

export type Role = 'system' | 'user' | 'assistant' | 'developer' | 'tool';

/** One message as written, before variables are filled in. */
export interface Message {
  readonly role: Role;
  readonly content: MappedText;
}

/** A place where a template reads a variable. */
export interface VariableUse {
  readonly name: string;
  readonly range: Range;
  readonly place: 'message' | 'evaluator';
}

/** A place that gives a variable: a declared input, or a key of the test data. */
export interface VariableDeclaration {
  readonly name: string;
  readonly range: Range;
  readonly source: 'input' | 'testData';
  /** An input that must be given: it is declared, is not optional and has no default. */
  readonly required: boolean;
  readonly defaultValue?: Json;
}

/** One row of test data: the values of the variables for one test. */
export interface TestRow {
  /** The row's own `name` if it has one, else "row N" from 1. */
  readonly name: string;
  readonly values: Readonly<Record<string, Json>>;
  /** The file that holds it: the prompt's own or its sidecar. */
  readonly file: string;
  readonly range: Range;
}

export type StringTest = 'equals' | 'startsWith' | 'endsWith' | 'contains';

/** A check of a reply, as GitHub Models writes them. */
export type Evaluator = { readonly name: string; readonly file: string; readonly range: Range } & (
  | { readonly kind: 'string'; readonly test: StringTest; readonly value: string }
  | {
      readonly kind: 'llm';
      readonly modelId: string;
      readonly systemPrompt?: string;
      readonly prompt: string;
      readonly choices: readonly { readonly choice: string; readonly score: number }[];
      /** The least score (0 to 1) that passes. */
      readonly threshold: number;
    }
  | { readonly kind: 'unsupported'; readonly uses: string }
);

/** What a prompt file says, whatever its format. Ranges are offsets in the file's text. */
export interface Prompt {
  readonly path: string;
  readonly format: FormatId;
  readonly template: TemplateId;
  readonly name: string;
  readonly description: string;
  readonly model?: string;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly responseFormat?: Json;
  readonly messages: readonly Message[];
  readonly uses: readonly VariableUse[];
  readonly declarations: readonly VariableDeclaration[];
  readonly tests: readonly TestRow[];
  readonly evaluators: readonly Evaluator[];
  readonly tags: readonly string[];
  /** Every scalar value whose text differs from its source (escapes, folds, block indents), messages included. */
  readonly scalars: readonly MappedText[];
}

/** Something in a prompt file that is not well formed. */
export interface Problem {
  readonly file: string;
  readonly range: Range;
  readonly severity: 'error' | 'warning';
  /** One line: what is wrong and what to do. */
  readonly message: string;
}

/** A problem of severity error means that the prompt cannot be run or promoted; what could be read is still there. */
export interface ParsedPrompt {
  readonly prompt: Prompt;
  /** As `prompt.scalars`, of the sidecar. */
  readonly sidecarScalars: readonly MappedText[];
  readonly problems: readonly Problem[];
}

/** One message as a model gets it. */
export interface RenderedMessage {
  readonly role: Role;
  readonly content: string;
}
