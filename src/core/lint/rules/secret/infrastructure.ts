import { tokenRules } from '../../tokenTable.ts';

const doppler = 'dashboard.doppler.com';
const tailscale = 'login.tailscale.com/admin/settings/keys';

/** Tokens of secret stores, infrastructure as code, clusters and networks. Shapes: the vendors' documentation. */
export const infrastructureRules = tokenRules([
  {
    name: 'Terraform Cloud token',
    before: '[A-Za-z0-9]{14}',
    starts: '.atlasv1.',
    rest: '[\\w=-]{60,70}',
    revokeAt: 'app.terraform.io/app/settings/tokens',
  },
  { name: 'Vault service token', starts: 'hvs.', rest: '[\\w-]{24,200}', revokeAt: 'vault token revoke' },
  {
    name: 'Vault batch token',
    starts: 'hvb.',
    rest: '[\\w-]{60,400}',
    revokeAt: 'the owner of the Vault, for it expires alone',
  },
  {
    name: 'Vault recovery token',
    starts: 'hvr.',
    rest: '[\\w-]{24,200}',
    revokeAt: 'vault operator generate-root',
  },
  {
    name: 'Pulumi access token',
    starts: 'pul-',
    rest: '[0-9a-f]{40}',
    revokeAt: 'app.pulumi.com/account/tokens',
  },
  { name: 'Doppler personal token', starts: 'dp.pt.', rest: '[A-Za-z0-9]{40,44}', revokeAt: doppler },
  {
    name: 'Doppler service token',
    starts: 'dp.st.',
    rest: '(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}',
    revokeAt: doppler,
  },
  {
    name: 'Doppler service account token',
    starts: ['dp.sa.', 'dp.said.'],
    rest: '[A-Za-z0-9]{40,44}',
    revokeAt: doppler,
  },
  { name: 'Doppler CLI token', starts: 'dp.ct.', rest: '[A-Za-z0-9]{40,44}', revokeAt: doppler },
  { name: 'Doppler SCIM token', starts: 'dp.scim.', rest: '[A-Za-z0-9]{40,44}', revokeAt: doppler },
  { name: 'Doppler audit token', starts: 'dp.audit.', rest: '[A-Za-z0-9]{40,44}', revokeAt: doppler },
  {
    name: '1Password service account token',
    starts: 'ops_eyJ',
    rest: '[A-Za-z0-9+/_-]{200,2000}={0,2}',
    revokeAt: 'my.1password.com/developer-tools',
  },
  {
    name: '1Password secret key',
    starts: 'A3-',
    rest: '[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}|[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
    revokeAt: 'my.1password.com/profile',
  },
  {
    name: 'Databricks token',
    starts: 'dapi',
    rest: '[0-9a-f]{32}(?:-\\d)?',
    revokeAt: 'the user settings of the Databricks workspace',
  },
  {
    name: 'Databricks OAuth secret',
    starts: 'dose',
    rest: '[0-9a-f]{32}',
    revokeAt: 'accounts.cloud.databricks.com',
  },
  {
    name: 'Tailscale auth key',
    starts: 'tskey-auth-',
    rest: '[A-Za-z0-9]{10,24}-[A-Za-z0-9]{24,40}',
    revokeAt: tailscale,
  },
  {
    name: 'Tailscale API token',
    starts: 'tskey-api-',
    rest: '[A-Za-z0-9]{10,24}-[A-Za-z0-9]{24,40}',
    revokeAt: tailscale,
  },
  {
    name: 'Tailscale client secret',
    starts: ['tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
    rest: '[A-Za-z0-9]{10,24}-[A-Za-z0-9]{24,40}',
    revokeAt: tailscale,
  },
  {
    name: 'OpenShift token',
    starts: 'sha256~',
    rest: '[\\w-]{43}',
    revokeAt: 'oc delete useroauthaccesstokens',
  },
  {
    name: 'Harness token',
    starts: ['pat.', 'sat.'],
    rest: '[\\w-]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}',
    revokeAt: 'app.harness.io',
  },
  { name: 'Infracost API key', starts: 'ico-', rest: '[A-Za-z0-9]{32}', revokeAt: 'dashboard.infracost.io' },
  {
    name: 'Octopus Deploy API key',
    starts: 'API-',
    rest: '[A-Z0-9]{26,32}',
    revokeAt: 'the profile page of the Octopus server',
  },
  {
    name: 'Scalingo token',
    starts: 'tk-us-',
    rest: '[\\w-]{48}',
    revokeAt: 'dashboard.scalingo.com/account/tokens',
  },
]);
