import type { Candidate } from '../../rule.ts';
import { tokenRule } from '../../tokenRule.ts';

/** Keys of cloud platforms that can be told by their prefix. Shapes: the vendors' documentation of their key formats. */
export const cloudRules = [
  tokenRule({
    id: 'aws-access-key-id',
    name: 'AWS access key id',
    keywords: ['akia', 'asia', 'abia', 'acca'],
    shape: '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}',
    body: 'alphanumeric',
    revokeAt: 'console.aws.amazon.com/iam',
    validate: hasDigit,
  }),
  tokenRule({
    id: 'google-api-key',
    name: 'Google API key',
    keywords: ['aiza', 'aq.'],
    shape: 'AIza[\\w-]{35}|AQ\\.[\\w-]{30,100}',
    body: 'base64url',
    revokeAt: 'console.cloud.google.com/apis/credentials',
    validate: hasDigit,
  }),
  tokenRule({
    id: 'google-oauth-client-secret',
    name: 'Google OAuth client secret',
    keywords: ['gocspx-'],
    shape: 'GOCSPX-[\\w-]{28}',
    body: 'base64url',
    revokeAt: 'console.cloud.google.com/apis/credentials',
  }),
];

function hasDigit({ value }: Candidate): number | undefined {
  return /\d/.test(value) ? 1 : undefined;
}
