import { isPlaceholder } from '../../placeholder.ts';
import type { Candidate, TextRule } from '../../rule.ts';

const trivial =
  /^(?:pass(?:word|wd)?|pw|pwd|secret|token|key|root|admin|postgres|mysql|guest|test|user|[*.x]+)$/i;

/** `scheme://user:password@host` (RFC 3986, 3.2.1), whatever the scheme. */
export const urlCredentialsRule: TextRule = {
  kind: 'text',
  id: 'url-credentials',
  group: 'secret',
  severity: 'error',
  title: 'Password in a web or database address',
  keywords: ['://'],
  pattern: /:\/\/[^\s:@/?#"'`<>{}[\]$]{0,64}:(?<value>[^\s:@/?#"'`<>{}[\]$]{3,128})@[A-Za-z0-9[]/dy,
  validate: candidate =>
    trivial.test(candidate.value) || isPlaceholder(candidate.value) || isPercentVariable(candidate.value)
      ? undefined
      : hostConfidence(candidate),
  guessable: true,
  generic: true,
  fix: { kind: 'variable', name: 'password' },
  docs: {
    what: 'An address in the text carries a user name and a password.',
    why: 'It opens the service to everyone who sees the prompt: the provider, its logs, the repository.',
    fix: 'Change the password, then write the address without it or put a variable in its place.',
  },
};

function isPercentVariable(value: string): boolean {
  return /^%[A-Za-z_]+%$/.test(value);
}

function hostConfidence({ text, end }: Candidate): number {
  return /^@(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal)\b/.test(
    text.slice(end, end + 30),
  )
    ? 0.6
    : 1;
}
