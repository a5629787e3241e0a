import { contextRule } from '../../contextRule.ts';
import { contextTable, shapes } from '../../contextTable.ts';
import { wordiness } from '../../randomness.ts';
import type { TextRule } from '../../rule.ts';

const { uuid, hex64, any20to64 } = shapes;

/** Credentials of servers and frameworks that only the words beside them tell, some with other characters than most keys have. */
export const contextServerRules: readonly TextRule[] = [
  // biome-ignore format: a table, one rule a row
  ...contextTable([
    ['consul-token', 'Consul token', 'consul', uuid, 'Consul, under Access Controls'],
    ['nomad-token', 'Nomad token', 'nomad', uuid, 'Nomad, under Access Control'],
    ['harbor-secret', 'Harbor robot secret', 'harbor', any20to64, 'Harbor, under Robot Accounts'],
    ['rancher-token', 'Rancher token', 'rancher', '[a-z0-9]{54}', 'Rancher, under Account & API Keys'],
    ['portainer-token', 'Portainer token', 'portainer', any20to64, 'Portainer, under My account'],
    ['ghost-admin-key', 'Ghost admin key', 'ghost', '[0-9a-f]{24}:[0-9a-f]{64}', 'Ghost, under Integrations'],
    ['rails-secret-key-base', 'Rails secret key base', 'secret_key_base,secret key base', '[0-9a-f]{128}', 'the application, by a new value'],
    ['rails-master-key', 'Rails master key', 'rails_master_key,rails master key', '[0-9a-f]{32}', 'the application, by a new value'],
    ['flask-secret-key', 'Flask secret key', 'flask', `${hex64}|${any20to64}`, 'the application, by a new value'],
  ]),
  contextRule({
    id: 'django-secret-key',
    name: 'Django secret key',
    cues: ['django', 'secret_key', 'secret key'],
    shape: '(?:django-insecure-)?[a-z0-9!@#$%^&*()_=+-]{50}',
    symbols: true,
    wide: true,
    revokeAt: 'the application, by a new value',
    validate: ({ value }) => (/[!@#$%^&*()=+]/.test(value) && /\d/.test(value) ? 1 : undefined),
  }),
  contextRule({
    id: 'google-app-password',
    name: 'Google app password',
    cues: [
      'app password',
      'app-password',
      'app_password',
      'gmail',
      'google password',
      'app-passwort',
      'mot de passe d’application',
      'contraseña de aplicación',
    ],
    shape: '[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}|[a-z]{16}',
    symbols: true,
    revokeAt: 'myaccount.google.com/apppasswords',
    validate: ({ value }) => (wordiness(value.replaceAll(' ', '')) < 0.68 ? 1 : undefined),
  }),
];
