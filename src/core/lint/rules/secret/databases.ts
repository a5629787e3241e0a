import { tokenRules } from '../../tokenTable.ts';

const planetScale = 'app.planetscale.com';

/** Tokens of hosted databases. Shapes: the vendors' documentation of their token formats and public scanners. */
export const databaseRules = tokenRules([
  {
    name: 'Supabase access token',
    starts: 'sbp_',
    rest: '(?:v0_|oauth_)?[0-9a-f]{40}',
    revokeAt: 'supabase.com/dashboard/account/tokens',
  },
  {
    name: 'Supabase secret key',
    starts: 'sb_secret_',
    rest: '[\\w-]{31}',
    revokeAt: 'supabase.com/dashboard/project/_/settings/api-keys',
  },
  {
    name: 'Neon API key',
    starts: 'napi_',
    rest: '[a-z0-9]{64}',
    revokeAt: 'console.neon.tech/app/settings/api-keys',
  },
  {
    name: 'Neon database password',
    starts: 'npg_',
    rest: '[A-Za-z0-9]{12,16}',
    revokeAt: 'console.neon.tech',
  },
  { name: 'PlanetScale token', starts: 'pscale_tkn_', rest: '[\\w=.-]{31,63}[\\w=-]', revokeAt: planetScale },
  {
    name: 'PlanetScale password',
    starts: 'pscale_pw_',
    rest: '[\\w=.-]{31,63}[\\w=-]',
    revokeAt: planetScale,
  },
  {
    name: 'PlanetScale OAuth token',
    starts: 'pscale_oauth_',
    rest: '[\\w=.-]{31,63}[\\w=-]',
    revokeAt: planetScale,
  },
  { name: 'MongoDB Atlas secret', starts: 'mdb_sa_sk_', rest: '[\\w-]{40}', revokeAt: 'cloud.mongodb.com' },
  { name: 'Aiven service password', starts: 'AVNS_', rest: '[\\w-]{14,24}', revokeAt: 'console.aiven.io' },
  {
    name: 'ClickHouse Cloud secret',
    starts: '4b1d',
    rest: '[A-Za-z0-9]{38}',
    revokeAt: 'console.clickhouse.cloud',
  },
  {
    name: 'CockroachDB Cloud key',
    starts: 'CCDB1_',
    rest: '[A-Za-z0-9]{22}_[A-Za-z0-9]{40}',
    revokeAt: 'cockroachlabs.cloud',
  },
  {
    name: 'Astra DB token',
    starts: 'AstraCS:',
    rest: '[A-Za-z0-9]{20,32}:[0-9a-f]{64}',
    revokeAt: 'astra.datastax.com',
  },
  { name: 'Xata API key', starts: 'xau_', rest: '[A-Za-z0-9]{28,40}', revokeAt: 'app.xata.io/settings' },
  {
    name: 'Confluent secret',
    starts: 'cflt',
    rest: '[A-Za-z0-9+/]{60}',
    revokeAt: 'confluent.cloud/settings/api-keys',
  },
  {
    name: 'dbt Cloud token',
    starts: ['dbtc_', 'dbtu_'],
    rest: '[\\w-]{36,48}',
    revokeAt: 'cloud.getdbt.com/settings',
  },
  {
    name: 'Elastic Cloud API key',
    starts: 'essu_',
    rest: '[A-Za-z0-9+/]{60,120}={0,2}',
    revokeAt: 'cloud.elastic.co',
  },
  {
    name: 'Fauna secret',
    starts: 'fnA',
    rest: '[\\w-]{37}',
    revokeAt: 'dashboard.fauna.com',
    confidence: 0.7,
  },
]);
