import { hasHexChecksum } from '../../checks/crcSuffix.ts';
import { tokenRules } from '../../tokenTable.ts';

const cloudflare = 'dash.cloudflare.com/profile/api-tokens';
const digitalOcean = 'cloud.digitalocean.com/account/api/tokens';

/** Tokens of hosting platforms. Shapes: the vendors' documentation of their token formats and public scanners. */
export const hostingRules = tokenRules([
  { name: 'DigitalOcean token', starts: 'dop_v1_', rest: '[0-9a-f]{64}', revokeAt: digitalOcean },
  { name: 'DigitalOcean OAuth token', starts: 'doo_v1_', rest: '[0-9a-f]{64}', revokeAt: digitalOcean },
  { name: 'DigitalOcean refresh token', starts: 'dor_v1_', rest: '[0-9a-f]{64}', revokeAt: digitalOcean },
  { name: 'Heroku token', starts: 'HRKU-AA', rest: '[\\w-]{58}', revokeAt: 'dashboard.heroku.com/account' },
  {
    name: 'Fly access token',
    starts: ['FlyV1 fm2_', 'fm2_', 'fm1r_', 'fm1a_'],
    rest: '[A-Za-z0-9+/]{60,2000}={0,3}',
    revokeAt: 'fly.io/tokens',
  },
  { name: 'Fly auth token', starts: 'fo1_', rest: '[\\w-]{43}', revokeAt: 'fly.io/tokens' },
  {
    name: 'Cloudflare user token',
    starts: 'cfut_',
    rest: '[A-Za-z0-9]{40}[0-9a-f]{8}',
    check: value => hasHexChecksum(value, 5),
    revokeAt: cloudflare,
  },
  {
    name: 'Cloudflare account token',
    starts: 'cfat_',
    rest: '[A-Za-z0-9]{40}[0-9a-f]{8}',
    check: value => hasHexChecksum(value, 5),
    revokeAt: cloudflare,
  },
  {
    name: 'Cloudflare global API key',
    starts: 'cfk_',
    rest: '[A-Za-z0-9]{40}[0-9a-f]{8}',
    check: value => hasHexChecksum(value, 4),
    revokeAt: cloudflare,
  },
  {
    name: 'Cloudflare origin CA key',
    starts: 'v1.0-',
    rest: '[0-9a-f]{24}-[0-9a-f]{146}',
    revokeAt: cloudflare,
  },
  {
    name: 'Vercel access token',
    starts: ['vcp_', 'vca_', 'vcr_', 'vci_'],
    rest: '[\\w-]{56}',
    revokeAt: 'vercel.com/account/settings/tokens',
  },
  {
    name: 'Netlify access token',
    starts: ['nfp_', 'nfc_', 'nfo_', 'nfb_', 'nfu_'],
    rest: '[\\w-]{36,40}',
    revokeAt: 'app.netlify.com/user/applications',
  },
  {
    name: 'Render API key',
    starts: 'rnd_',
    rest: '[A-Za-z0-9]{32}',
    revokeAt: 'dashboard.render.com/u/settings',
  },
  {
    name: 'Deno Deploy token',
    starts: ['ddp_', 'ddo_'],
    rest: '[A-Za-z0-9]{36}',
    revokeAt: 'dash.deno.com/account',
  },
  {
    name: 'Val Town token',
    starts: 'vtlwn_',
    rest: '[A-Za-z0-9]{20,40}',
    revokeAt: 'www.val.town/settings/api',
    confidence: 0.9,
  },
  {
    name: 'Scaleway access key',
    starts: 'SCW',
    rest: '[A-Z0-9]{17}',
    revokeAt: 'console.scaleway.com/iam/api-keys',
    confidence: 0.8,
  },
  {
    name: 'ngrok API key',
    starts: ['ak_', 'cr_'],
    rest: '2[A-Za-z0-9]{26}',
    revokeAt: 'dashboard.ngrok.com/api-keys',
    confidence: 0.7,
  },
  {
    name: 'LaunchDarkly access token',
    starts: ['api-', 'sdk-'],
    rest: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
    revokeAt: 'app.launchdarkly.com/settings/authorization',
    confidence: 0.9,
  },
  {
    name: 'Statsig secret key',
    starts: 'secret-',
    rest: '[A-Za-z0-9]{40,52}',
    revokeAt: 'console.statsig.com/api_keys',
  },
  {
    name: 'Expo access token',
    starts: 'expo_',
    rest: '[A-Za-z0-9]{40}',
    revokeAt: 'expo.dev/settings/access-tokens',
    confidence: 0.9,
  },
]);
