import { hasRoutableChecksum } from '../../checks/crcSuffix.ts';
import { tokenRules } from '../../tokenTable.ts';

const tokens = 'gitlab.com/-/user_settings/personal_access_tokens';
const settings = 'the settings of the GitLab project or group';
const rest = '[\\w-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}|[\\w-]{20,64}';
const check = (value: string): boolean => !value.includes('.') || hasRoutableChecksum(value);

/** GitLab's tokens. Shapes and checksum: docs.gitlab.com, "Token prefixes" and the design of routable tokens. */
export const gitlabRules = tokenRules([
  { name: 'GitLab token', starts: 'glpat-', rest, check, revokeAt: tokens },
  { name: 'GitLab deploy token', starts: 'gldt-', rest, check, revokeAt: settings },
  { name: 'GitLab feed token', starts: 'glft-', rest, check, revokeAt: tokens },
  { name: 'GitLab SCIM token', starts: 'glsoat-', rest, check, revokeAt: settings },
  {
    name: 'GitLab runner token',
    starts: ['glrt-', 'glrtr-'],
    rest: `(?:t\\d_)?(?:${rest})`,
    check,
    revokeAt: settings,
  },
  { name: 'GitLab runner registration token', starts: 'GR1348941', rest: '[\\w-]{20}', revokeAt: settings },
  { name: 'GitLab pipeline trigger token', starts: 'glptt-', rest, check, revokeAt: settings },
  { name: 'GitLab agent token', starts: 'glagent-', rest, check, revokeAt: settings },
  {
    name: 'GitLab CI job token',
    starts: 'glcbt-',
    rest: '(?:[0-9a-f]{1,5}_)?[\\w-]{20,64}',
    revokeAt: settings,
  },
  { name: 'GitLab incoming mail token', starts: 'glimt-', rest, check, revokeAt: tokens },
  { name: 'GitLab feature flags token', starts: 'glffct-', rest, check, revokeAt: settings },
  {
    name: 'GitLab OAuth application secret',
    starts: 'gloas-',
    rest: '[\\w-]{64}',
    revokeAt: 'gitlab.com/-/user_settings/applications',
  },
  {
    name: 'GitLab session cookie',
    starts: '_gitlab_session=',
    label: true,
    rest: '[0-9a-f]{32}',
    revokeAt: 'gitlab.com/-/user_settings/active_sessions',
  },
]);
