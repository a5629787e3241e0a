import { isPlaceholder } from './placeholder.ts';
import { looksRandom } from './randomness.ts';
import type { Candidate, TextRule } from './rule.ts';
import { characterTable } from './scan/longRuns.ts';
import { patternShape } from './scan/patternShape.ts';

/** A credential without a shape of its own: only the words before it tell what it is. */
export interface ContextShape {
  readonly id: string;
  /** As a sentence has it: "Cohere API key". */
  readonly name: string;
  /** Lower-case words that name the owner; where one holds "key", "token" or "secret" no other such word has to follow. */
  readonly cues: readonly string[];
  /** Regular expression source of the whole value, at most 200 characters, without boundaries. */
  readonly shape: string;
  /** Where its owner revokes it. */
  readonly revokeAt: string;
  /** The characters that cannot stand next to the value; without it, letters and digits. */
  readonly wide?: true;
  /** The value holds other characters than those of base64. */
  readonly symbols?: true;
  /** Gives way to a rule that knows whose it is. */
  readonly generic?: true;
  readonly validate?: (candidate: Candidate) => number | undefined;
}

const farthest = 80;
/** Less than that of generic rules that know the form in which a credential is carried. */
const leastSpecific = 0.88;
/** Of a value, with one character after it. */
const longest = 201;
const inValue = characterTable(/[\w+/.~=-]/);
const escaped = '(?<=\\\\[abfnrtv"]|%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4})';
const narrow = (shape: string) =>
  `(?:(?<![A-Za-z0-9]|[A-Za-z0-9][-_])|${escaped})(?:${shape})(?![A-Za-z0-9]|[-_][A-Za-z0-9])`;
const wide = (shape: string) => `(?:(?<![\\w+/.~-])|${escaped})(?:${shape})(?![\\w+/~-])`;

const nouns =
  /key|token|secret|passwor|passwd|credential|(?<![a-z])(?:pat|psk|auth|authorization|bearer)(?![a-z])|schlüssel|geheimnis|clé|clave|llave|chave|chiave|segreto|secreto|segredo|sleutel|geheim|klucz|nyckel|anahtar|ключ|токен|секрет|密钥|密鑰|金鑰|令牌|キー|トークン|シークレット|키|토큰|시크릿|مفتاح|कुंजी/gi;
/** What stands beside a key and is none. */
const others =
  /(?<![a-z])(?:ids?|hash(?:es|ed)?|sha\d*|md5|commit|checksum|digest|fingerprint|uuid|guid|name|prefix|length|limit|counts?|version|revision|model|etag|request|trace|session|span|run|build|image|index|placeholder|sample|looks like|such as|e\.g)(?![a-z])|[a-z]I[dD](?![a-z])|(?:Hash|Name|Length|Count|Prefix)(?![a-z])/;
const otherBefore =
  /(?:public|publishable|next|page|paging|pagination|csrf|xsrf|cache|primary|foreign|partition|sort|object|dedup|idempotency|continuation|sync|eos|bos|pad|stop|fake|dummy|sample|example|hash of (?:the|your))[\s_.-]{0,3}$/i;
/** Another sentence begins, unless it is the answer to a question. */
const betweenValues =
  /(?:[.!;]|\?(?!\s{1,4}\**(?:A|Answer|Output|Assistant|AI|Bot|Response|Antwort|Réponse|Respuesta)\**\s?[:：]))\s|\n[^\n]*\n[^\n]*\n|[A-Za-z0-9]{20,}/;

/** The rule for a value that stands within 80 characters after a cue and, with it, one of the words for a credential. */
export function contextRule(context: ContextShape): TextRule {
  return {
    kind: 'text',
    id: context.id,
    group: 'secret',
    severity: 'error',
    title: `${context.name} in the text`,
    keywords: context.cues,
    pattern: new RegExp((context.wide ? wide : narrow)(context.shape), 'g'),
    reach: { before: 0, after: farthest + longest },
    ...(context.symbols ? {} : { run: runOf(context.shape) }),
    validate: candidate => {
      const { value, text, start, end } = candidate;
      if (isPlaceholder(value) || (/[/@#\\$%]/.test(text.charAt(start - 1)) && !endsEscape(text, start)))
        return undefined;
      if (/[A-Za-z0-9(]/.test(text.charAt(end))) return undefined;
      const told = confidenceOf(textFromCue(text, start, context.cues), value);
      if (told === undefined) return undefined;
      const sure = context.generic ? Math.min(told, leastSpecific) : told;
      return context.validate ? context.validate(candidate) && sure : looksRandom(value) ? sure : undefined;
    },
    ...(context.generic ? { generic: true } : {}),
    fix: { kind: 'variable', name: context.id.replaceAll('-', '_') },
    docs: {
      what: `The text names the ${context.name} and gives what has the form of its value.`,
      why: 'A prompt is sent to model providers, kept in their logs and shared in a repository; each of these leaks the credential.',
      fix: `Revoke it at ${context.revokeAt}, then put a variable in its place or leave it out: a model needs no credential.`,
    },
  };
}

function runOf(shape: string): NonNullable<TextRule['run']> {
  return { of: inValue, least: patternShape(new RegExp(shape)).shortest, most: longest };
}

/** From the last cue that stands as a word before `at`, up to `at`. */
function textFromCue(text: string, at: number, cues: readonly string[]): string | undefined {
  const before = text.slice(Math.max(0, at - farthest), at);
  const lower = before.toLowerCase();
  let nearest = -1;
  for (const cue of cues) {
    const found = lower.lastIndexOf(cue);
    if (found > nearest && isWord(before, found, found + cue.length)) nearest = found;
  }
  if (
    nearest < 0 ||
    otherBefore.test(text.slice(Math.max(0, at - before.length + nearest - 24), at - before.length + nearest))
  ) {
    return undefined;
  }
  return before.slice(nearest);
}

/** A cue is no part of a longer word, unless capitals or a word such as "api" join them. */
function isWord(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 1), start + 1);
  const right = text.slice(end - 1, end + 7);
  return (
    (start === 0 || !/^(?:[a-z]{2}|[A-Z]{2})/.test(left)) &&
    !/^(?:[a-z](?!api|key|token|secret|ai|client|s?[^a-z]|s$)[a-z]|[A-Z](?!API|KEY|TOKEN|SECRET|AI|S[^A-Z])[A-Z])/.test(
      right,
    )
  );
}

function confidenceOf(lead: string | undefined, value: string): number | undefined {
  if (lead === undefined) return undefined;
  const noun = [...lead.matchAll(nouns)].at(-1);
  const gap = noun ? lead.slice(noun.index + noun[0].length) : lead;
  if (betweenValues.test(lead) || others.test(gap.toLowerCase()) || others.test(gap) || gap.length > 60)
    return undefined;
  if (/(?:[:=：＝>|→("'`「“«]|=>|->)[\s"'`*|「“«]*$|%3[dD]$|\\[nt"]$/.test(gap)) {
    if (noun) return 0.95 - lead.length / 1000;
    return /[A-Z]/.test(value) && /[a-z]/.test(value) ? 0.6 - lead.length / 1000 : undefined;
  }
  return noun ? 0.75 - lead.length / 1000 : undefined;
}

function endsEscape(text: string, at: number): boolean {
  return /(?:\\[abfnrtv"]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})$/.test(text.slice(Math.max(0, at - 6), at));
}
