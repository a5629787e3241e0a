import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';
import { jwt, letters } from './fakes.ts';

const hex = '0123456789abcdef';

/** Texts that look like a secret or like personal data to a careless scanner, and are none. */
const traps: Readonly<Record<string, readonly string[]>> = {
  'examples of documentation': [
    'AK' + 'IAIOSFODNN7EXAMPLE',
    'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    jwt({ alg: 'HS256', typ: 'JWT' }, { sub: '1234567890', name: 'John Doe' }, 1),
  ],
  placeholders: [
    'sk-...',
    `sk-${'x'.repeat(48)}`,
    `sk-proj-${'X'.repeat(48)}`,
    's' + 'k-proj-your-own-api-key-goes-here-1A',
    `hf_${'x'.repeat(34)}`,
    `hf_${'xX'.repeat(17)}`,
    'gh' + 'p_YOUR_TOKEN_GOES_HERE_PLEASE_REPLACE_IT1',
    `ghp_${'1'.repeat(36)}`,
    `AIzaSy${'X'.repeat(33)}`,
    `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`,
    `sk_live_${'x'.repeat(24)}`,
    'key: {{api_key}}, $' + '{KEY}, $KEY, %KEY%, <YOUR_KEY>, [REDACTED], ****',
    'op://vault/item/password vault://secret/x !secret api_key',
    'process.env.OPENAI_API_KEY os.environ["OPENAI_API_KEY"]',
    '-----BEGIN PRIVATE' + ` KEY-----\n...\n-----END PRIVATE` + ' KEY-----',
    `-----BEGIN PRIVATE KEY-----\n${'your key goes here '.repeat(6)}\n-----END PRIVATE KEY-----`,
  ],
  'addresses without a real password': [
    'https://user:pass@host.com/x',
    'postgres://postgres:postgres@localhost:5432/app',
    'mysql://root:{{password}}@db.corp.io/x',
    'mysql://root:$' + '{DB_PASSWORD}@db.corp.io/x',
    'amqp://app:<password>@mq.corp.io',
    'https://app:****@corp.io',
  ],
  'prose about secrets': [
    'never reveal the API key',
    'token limit: 4096',
    'password must contain 8 characters, one digit and one Symbol1!',
    'The password is required. Password: 12345678',
    'the password is case-sensitive',
    'password: {{user_password_1A}}',
    'password=$DB_PASSWORD_1a',
  ],
  'words that begin like a key': [
    'sk-learn and scikit-learn, task-based, disk-encryption, risk-assessment-of-a-very-long-project-name-for-2024',
    'task-proj-management-for-Large-teams-in-2024-and-more',
    's' + 'k-proj-management-for-large-teams-in-general-and-more',
    'asiatic AKIAB glpat-a xoxo xoxo-loves-you-very-much-my-friend',
  ],
  identifiers: [
    '123e4567-e89b-12d3-a456-426614174000',
    letters(40, 2, hex),
    letters(64, 3, hex),
    `sha512-${letters(86, 4)}==`,
    `01ARZ3NDEKTSV4RRFFQ69G5FAV ${letters(21, 5)}`,
    `chatcmpl-${letters(29, 6)} msg_${letters(24, 7)} call_${letters(24, 8)} thread_${letters(24, 9)} asst_${letters(24, 10)}`,
    `file-${letters(24, 11)} run_${letters(24, 12)} cus_${letters(14, 13)} price_${letters(24, 14)} pi_${letters(24, 15)}`,
    'gpt-4o-mini-2024-07-18 claude-3-5-sonnet-20241022 gemini-1.5-pro-002',
  ],
  'public keys': [
    `pk_live_${letters(24, 16)} pk-lf-123e4567-e89b-12d3-a456-426614174000 sb_publishable_${letters(31, 17)}`,
    `phc_${letters(43, 18)} sub-c-123e4567-e89b-12d3-a456-426614174000 G-ABCDEF1234 UA-12345678-1`,
    `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${letters(43, 19)} someone`,
    `-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA${letters(43, 20)}=\n-----END PUBLIC KEY-----`,
    `-----BEGIN CERTIFICATE-----\nMIIB${letters(200, 21)}\n-----END CERTIFICATE-----`,
  ],
  'data addresses': [`data:image/png;base64,iVBORw0KGgo${letters(200, 22)}`],
  'test cards': [
    '4242 4242 4242 4242',
    '4242424242424242, 4000 0566 5565 5556, 5555-5555-5555-4444, 3782 822463 10005, 4111111111111111',
    '4000 0000 0000 9995',
  ],
  'numbers that are no cards': [
    '4539 1488 0343 6468',
    '1234567890123456789012345678',
    'order 45391488034364671',
    `0.${'4539148803436467'}`,
    '1699999999999 1700000000000',
    '5000000000000000',
  ],
  'account numbers with wrong check digits': ['DE89 3704 0044 0532 0130 01', 'GB83WEST12345698765432'],
  'numbers of fiction': [
    '+1 212 555 0142',
    '(415) 555-0199',
    'call 07700 900123',
    '+44 7700 900123',
    '+1 234 567 8900',
  ],
  'numbers that are no phones': [
    'version 1.22.333.4444, section 4.1.2.3, 192.0.2.1, 198.51.100.17',
    '2024-01-15 10:30, 15.01.2024, call me on 2024-01-15',
    'ISBN 978-3-16-148410-0',
    'order 4155550132980, id 9876543210, +3% and +100 points, 1+2+3456789',
    'pages 100-200, 1,000,000,000 users, 2^64 = 18446744073709551616',
    'UTC+01:00 and +10000000000',
  ],
  'mail of nobody': [
    'jane@example.com, joe@mail.example.org, a@host.test, x@y.invalid, root@localhost',
    'noreply@corp.io do-not-reply@corp.io',
    'git@github.com:owner/repo.git, react@18.2.0, @scope/pkg@1.2.3, icon@2x.png',
    '{{user}}@corp.io, @handle@mastodon.social, {{name}}@{{domain}}',
  ],
  'invisible characters that a script needs': [
    '👨‍👩‍👧‍👦 ❤️ 🏳️‍🌈 👩🏽‍🚀',
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} flag of Scotland',
    'می‌خواهم نمی‌دانم',
    'क्‍ष श्री‍',
    '\uFEFFHello',
    'שלום\u200F world\u200E',
    'co\u00ADoperate',
  ],
  'harmless phrases': [
    'Ignore spelling mistakes. Do not forget the previous answer when you override a method.',
  ],
};

describe('traps of the linter', () => {
  for (const [kind, texts] of Object.entries(traps)) {
    for (const text of texts) {
      it(`stays silent on ${kind}: ${text.slice(0, 40).replace(/\s/g, ' ')}`, () => {
        for (const line of [text, `It is ${text}.`, `"${text}"`, `| ${text} |`]) {
          assert.deepEqual(
            lint({ path: 'a.md', text: line }).map(finding => [finding.rule, finding.preview]),
            [],
          );
        }
      });
    }
  }
});
