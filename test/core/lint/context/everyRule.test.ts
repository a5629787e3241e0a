import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { createLinter } from '../../../../src/core/lint/linter.ts';
import type { TextRule } from '../../../../src/core/lint/rule.ts';
import { specimen } from '../secrets/specimen.ts';
import { contextRules } from './contextRules.ts';

/** What follows a cue, and the forms of values that owners give out; see specimen. */
const nouns = ['', ' key', ' token', ' secret', ' password', ' code'];
const forms = [
  ...['<h30>', '<h32>', '<h40>', '<h64>', '<u>', '<U16>', '<U36>', '<A15>7', '<A20>', '<A22>', '<A24>'],
  ...['<A25>', '<A28>', '<A30>', '<A32>', '<A36>', '<A40>', '<A44>', '<A48>', '<A64>', '<A84>', '<A120>'],
  ...['<B27>', '<B80>', '<l30>', '<S26>7=', '<S43>', '<S43>=', '<S64>', '<S86>==', '<A11>!'],
  ...['<h32>.<A16>', '<h32>.<B24>', '<A8>.<A32>', '<U6>-<U10>', '<h32>-us<d1>', 'K00<d1><S27>'],
  ...['key<A14>', 'key_<h64>', 'sdk-<u>', 'm<d8>-<h24>'],
];
const login = Buffer.from(`svc:${specimen('<A14>', 71).text}`).toString('base64');

/** Sentences for the rules whose value stands in a syntax of its own; `^` is where the finding begins. */
const inSyntax: Readonly<Record<string, string>> = {
  'basic-auth-header': `Authorization: Basic ^${login}`,
  'bearer-auth-header': 'Authorization: Bearer ^<A40>',
  'authorization-header': 'Authorization: Token ^<A40>',
  'npmrc-auth-token': '//registry.corp.io/:_authToken=^<A36>',
  'docker-auth': `{"auths":{"r.corp.io":{"auth": "^${login}"}}}`,
  'kubernetes-secret-data': `kind: Secret\ndata:\n  password: ^${login}`,
  'otpauth-seed': 'otpauth://totp/corp:bob?secret=^<T32>&issuer=corp',
  'otp-seed': 'TOTP secret: ^<T32>',
  'url-token': 'https://corp.io/hook?token=^<A32>&x=1',
  'session-cookie': 'Cookie: sessionid=^<A32>; a=b',
  'laravel-app-key': 'APP_KEY=base64:^<S43>=',
  'curl-user-password': 'curl -u bob:^<A11>! https://corp.io',
  'netrc-password': 'machine corp.io login bob password ^<A11>!',
  'rancher-token': 'Rancher token: ^<l54>',
  'ghost-admin-key': 'Ghost admin key: ^<h24>:<h64>',
  'rails-secret-key-base': 'SECRET_KEY_BASE=^<h128>',
  'django-secret-key': "SECRET_KEY = '^<l20>(!=*-^&$<l22>'",
  'google-app-password': 'gmail app password: ^bvxq zrtp kwgd hfmq',
  'pin-in-text': 'The door code is ^<d5>.',
};

/** A text with a value of the rule, and where the rule has to find it. */
function* textsOf({ id, keywords }: TextRule): Generator<{ readonly text: string; readonly at: number }> {
  const own = inSyntax[id];
  if (own !== undefined) yield specimen(own, 5);
  for (const cue of keywords) {
    for (const noun of nouns) {
      for (const [index, form] of forms.entries()) {
        const before = `${cue}${noun}: `;
        yield { text: `${before}${specimen(form, index + 1).text}\n`, at: before.length };
      }
    }
  }
}

describe('rules that go by the words around a secret', () => {
  it('each find a value of theirs when no other rule does', () => {
    const silent = contextRules.filter(rule => {
      const lint = createLinter([rule]);
      for (const { text, at } of textsOf(rule)) {
        if (lint({ path: 'a.md', text }).some(({ range }) => range.start === at)) return false;
      }
      return true;
    });
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    );
  });
});
