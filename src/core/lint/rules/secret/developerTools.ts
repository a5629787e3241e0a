import { hasHexChecksum } from '../../checks/crcSuffix.ts';
import { tokenRules } from '../../tokenTable.ts';

const atlassian = 'id.atlassian.com/manage-profile/security/api-tokens';

/** Tokens of build servers, code search and code quality. Shapes: the vendors' documentation and public scanners. */
export const developerToolRules = tokenRules([
  {
    name: 'Atlassian API token',
    starts: 'ATATT3',
    rest: '[\\w=-]{60,220}[0-9A-F]{8}',
    check: hasHexChecksum,
    revokeAt: atlassian,
  },
  {
    name: 'Bitbucket access token',
    starts: 'ATCTT3',
    rest: '[\\w=-]{60,220}[0-9A-F]{8}',
    check: hasHexChecksum,
    revokeAt: 'the settings of the Bitbucket repository',
  },
  {
    name: 'Bitbucket app password',
    starts: 'ATBB',
    rest: '[A-Za-z0-9]{24}[0-9A-F]{8}',
    check: hasHexChecksum,
    revokeAt: 'bitbucket.org/account/settings/app-passwords',
  },
  {
    name: 'Bitbucket Data Center token',
    starts: 'BBDC-',
    rest: '[A-Za-z0-9+/]{44}',
    revokeAt: 'the profile page of the Bitbucket server',
  },
  {
    name: 'CircleCI access token',
    starts: ['CCIPAT_', 'CCIPRJ_'],
    rest: '[A-Za-z0-9]{22}_[0-9a-f]{40}',
    revokeAt: 'app.circleci.com/settings/user/tokens',
  },
  {
    name: 'Buildkite token',
    starts: ['bkua_', 'bkct_', 'bkpi_'],
    rest: '[0-9a-zA-Z]{40}',
    revokeAt: 'buildkite.com/user/api-access-tokens',
  },
  {
    name: 'Sourcegraph token',
    starts: 'sgp_',
    rest: '(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}',
    revokeAt: 'sourcegraph.com/user/settings/tokens',
  },
  {
    name: 'Sourcegraph license key',
    starts: ['slk_', 'sgd_'],
    rest: '[0-9a-f]{64}',
    revokeAt: 'accounts.sourcegraph.com',
  },
  {
    name: 'SonarQube token',
    starts: ['squ_', 'sqp_', 'sqa_'],
    rest: '[0-9a-f]{40}',
    revokeAt: 'the security page of the SonarQube account',
  },
  {
    name: 'Snyk access token',
    starts: ['snyk_uat.', 'snyk_sat.'],
    rest: '[0-9a-z]{4,8}\\.[\\w-]{20,400}\\.[\\w-]{20,200}',
    revokeAt: 'app.snyk.io/account',
  },
  {
    name: 'Postman API key',
    starts: 'PMAK-',
    rest: '[0-9a-f]{24}-[0-9a-f]{34}',
    revokeAt: 'go.postman.co/settings/me/api-keys',
  },
  {
    name: 'Postman collection key',
    starts: 'PMAT-',
    rest: '[A-Z0-9]{26}',
    revokeAt: 'the sharing page of the Postman collection',
  },
  {
    name: 'RapidAPI key',
    before: '[0-9a-f]{10}',
    starts: 'msh',
    rest: '[0-9a-f]{15}p[0-9a-f]{6}jsn[0-9a-f]{12}',
    revokeAt: 'rapidapi.com/developer/security',
  },
  { name: 'ReadMe API key', starts: 'rdme_', rest: '[a-z0-9]{70}', revokeAt: 'dash.readme.com' },
  {
    name: 'Chromatic project token',
    starts: 'chpt_',
    rest: '[0-9a-f]{11,15}',
    revokeAt: 'www.chromatic.com',
  },
  { name: 'Adafruit IO key', starts: 'aio_', rest: '[A-Za-z0-9]{28}', revokeAt: 'io.adafruit.com' },
  {
    name: 'SettleMint token',
    starts: ['sm_aat_', 'sm_pat_', 'sm_sat_'],
    rest: '[A-Za-z0-9]{16}',
    revokeAt: 'console.settlemint.com',
  },
  {
    name: 'JetBrains permanent token',
    starts: ['perm:', 'perm-'],
    rest: '[A-Za-z0-9+/=]{8,60}\\.[A-Za-z0-9+/=]{8,60}\\.[A-Za-z0-9]{30}',
    revokeAt: 'the account security page of Hub',
  },
]);
