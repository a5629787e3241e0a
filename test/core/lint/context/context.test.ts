import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { letters } from '../fakes.ts';
import { contextRules } from './contextRules.ts';
import { passwordCases } from './passwordCases.ts';
import { passwordNegatives } from './passwordNegatives.ts';
import { settingCases } from './settingCases.ts';

const hex = '0123456789abcdef';
const secretsIn = (text: string) =>
  lint({ path: 'a.md', text }).filter(finding => finding.group === 'secret');

function foundExactly([before, value, after]: readonly [string, string, string]): boolean {
  return secretsIn(before + value + after).some(
    ({ range }) => range.start === before.length && range.end === before.length + value.length,
  );
}

function uuid(seed: number): string {
  return [8, 4, 4, 4, 12].map((length, i) => letters(length, seed + i, hex)).join('-');
}

const keys: readonly (readonly [before: string, rule: string, value: string])[] = [
  ['COHERE_API_KEY=', 'cohere-api-key', letters(40, 401)],
  ['My Mistral key is ', 'mistral-api-key', letters(32, 402)],
  ['"deepgram": {"apiKey": "', 'deepgram-api-key', letters(40, 403, hex)],
  ['AssemblyAI API key: `', 'assemblyai-api-key', letters(32, 404, hex)],
  ['azure_openai_key: ', 'azure-openai-key', letters(32, 405, hex)],
  ['Exa API key: ', 'exa-api-key', uuid(406)],
  ['SERPER_API_KEY=', 'serper-api-key', letters(40, 412, hex)],
  ['the Together token is ', 'together-api-key', letters(64, 413, hex)],
  ['wandb login key: ', 'wandb-api-key', letters(40, 414, hex)],
  ['pinecone api_key="', 'pinecone-api-key', uuid(415)],
  ['DD_API_KEY: ', 'datadog-api-key', letters(32, 421, hex)],
  ['dd_app_key = ', 'datadog-app-key', letters(40, 422, hex)],
  ['Algolia admin key → ', 'algolia-api-key', letters(32, 423, hex)],
  ['TWILIO_AUTH_TOKEN=', 'twilio-auth-token', letters(32, 424, hex)],
  ['Spotify client secret: ', 'spotify-client-secret', letters(32, 425, hex)],
  ['Opsgenie-Schlüssel: ', 'opsgenie-api-key', uuid(426)],
  ['Postmark のトークン：', 'postmark-server-token', uuid(431)],
  ['IBM Cloud API key: ', 'ibm-cloud-api-key', letters(44, 436)],
  ['Okta token: ', 'okta-api-token', `00${letters(40, 437)}`],
  ['Railway token is ', 'railway-token', uuid(438)],
  ['CONSUL_HTTP_TOKEN=', 'consul-token', uuid(439)],
  ['Nomad token: ', 'nomad-token', uuid(440)],
  ['Ghost admin API key: ', 'ghost-admin-key', `${letters(24, 445, hex)}:${letters(64, 446, hex)}`],
  ['SECRET_KEY_BASE=', 'rails-secret-key-base', letters(128, 447, hex)],
  [
    "SECRET_KEY = '",
    'django-secret-key',
    `${letters(20, 448, 'abcdefghijklmnop0123456789')}(!=*-^&$${letters(22, 449, 'abcdefghijklmnop0123456789')}`,
  ],
  [
    'gmail app password: ',
    'google-app-password',
    [450, 451, 452, 453].map(seed => letters(4, seed, 'bcdfghjklmnpqrstvwxz')).join(' '),
  ],
];

describe('secrets told by their context', () => {
  for (const [before, rule, value] of keys) {
    it(`${rule} finds its value, and nothing where no owner is named`, () => {
      assert.deepEqual(
        secretsIn(`${before}${value}\n`).map(finding => [finding.rule, finding.range.start]),
        [[rule, before.length]],
      );
      assert.deepEqual(secretsIn(`The commit is ${value}.`), []);
    });
  }

  it('finds no value that is named an id, a hash or a commit beside the owner', () => {
    for (const text of [
      `Cohere request id: ${letters(40, 441)}`,
      `Deepgram model hash: ${letters(40, 442, hex)}`,
      `The Pinecone key id is ${uuid(443)}`,
      `Datadog trace ${letters(32, 444, hex)}`,
      `incoherent text with a key ${letters(40, 445)}`,
      `GitHub commit ${letters(40, 446, hex)}`,
    ])
      assert.deepEqual(secretsIn(text), [], text);
  });

  it('has at least sixty kinds', () => {
    assert.ok(new Set(contextRules.map(rule => rule.id)).size >= 60);
  });

  it('finds nine of ten passwords and keys in sentences and settings of many languages', () => {
    for (const cases of [passwordCases, settingCases]) {
      const found = cases.filter(foundExactly).length;
      assert.ok(found / cases.length >= 0.9, `${found} of ${cases.length}`);
    }
  });

  for (const text of passwordNegatives) {
    it(`stays silent on: ${text.slice(0, 50)}`, () => assert.deepEqual(secretsIn(text), []));
  }
});
