import { isPlaceholder } from '../../placeholder.ts';
import type { TextRule } from '../../rule.ts';

/** 40 characters of base64 are told from a hash or a path only by the words before them. */
export const awsSecretRule: TextRule = {
  kind: 'text',
  id: 'aws-secret-access-key',
  group: 'secret',
  severity: 'error',
  title: 'AWS secret access key in the text',
  keywords: [
    'secret_access_key',
    'secret access key',
    'secretaccesskey',
    'secret-access-key',
    'aws_secret',
    'aws secret',
  ],
  pattern:
    /(?:aws[_ ]secret|secret[_ -]?access[_ -]?key)[\w -]{0,24}["'`*]{0,3}\s{0,3}(?:is|=>|[:=])\s{0,3}["'`*]{0,3}(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/diy,
  validate: ({ value }) =>
    /[a-z]/.test(value) && /[A-Z]/.test(value) && /[\d/+]/.test(value) && !isPlaceholder(value)
      ? 1
      : undefined,
  fix: { kind: 'variable', name: 'aws_secret_access_key' },
  docs: {
    what: 'The text names an AWS secret access key and gives its value.',
    why: 'With its id it signs any request of its owner; providers and repositories keep what they are sent.',
    fix: 'Deactivate the key in the IAM console, then put a variable in its place or leave it out.',
  },
};
