import { hasGrafanaChecksum } from '../../checks/crcSuffix.ts';
import { tokenRules } from '../../tokenTable.ts';

const newRelic = 'one.newrelic.com/api-keys';

/** Tokens of monitoring and analytics. Shapes: the vendors' documentation; Grafana's checksum as its source makes it. */
export const monitoringRules = tokenRules([
  {
    name: 'Grafana service account token',
    starts: 'glsa_',
    rest: '[A-Za-z0-9]{32}_[0-9a-f]{8}',
    check: hasGrafanaChecksum,
    revokeAt: 'the service accounts of the Grafana instance',
  },
  {
    name: 'Grafana Cloud token',
    starts: 'glc_',
    rest: '[A-Za-z0-9+/]{32,400}={0,2}',
    revokeAt: 'grafana.com/profile/access-policies',
  },
  {
    name: 'Grafana API key',
    starts: 'eyJrIjoi',
    rest: '[A-Za-z0-9+/]{60,200}={0,2}',
    revokeAt: 'the API keys of the Grafana instance',
  },
  { name: 'New Relic user key', starts: 'NRAK-', rest: '[A-Z0-9]{27}', revokeAt: newRelic },
  { name: 'New Relic insert key', starts: 'NRII-', rest: '[\\w-]{32}', revokeAt: newRelic },
  { name: 'New Relic query key', starts: 'NRIQ-', rest: '[\\w-]{32}', revokeAt: newRelic },
  { name: 'New Relic admin key', starts: ['NRAA-', 'NRRA-'], rest: '[0-9a-f]{27,42}', revokeAt: newRelic },
  {
    name: 'Sentry organization token',
    starts: 'sntrys_',
    rest: 'eyJ[A-Za-z0-9+/=_-]{80,400}',
    revokeAt: 'sentry.io/settings/auth-tokens',
  },
  {
    name: 'Sentry user token',
    starts: 'sntryu_',
    rest: '[0-9a-f]{64}',
    revokeAt: 'sentry.io/settings/account/api/auth-tokens',
  },
  {
    name: 'Sentry integration token',
    starts: 'sntryi_',
    rest: '[0-9a-f]{64}',
    revokeAt: 'sentry.io/settings/developer-settings',
  },
  {
    name: 'PostHog personal key',
    starts: 'phx_',
    rest: '[\\w-]{43,50}',
    revokeAt: 'app.posthog.com/settings/user-api-keys',
  },
  {
    name: 'PostHog secure key',
    starts: 'phs_',
    rest: '[\\w-]{43,50}',
    revokeAt: 'app.posthog.com/project/settings',
  },
  {
    name: 'Dynatrace token',
    starts: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s16.'],
    rest: '[A-Z0-9]{8,24}\\.[A-Z0-9]{64}',
    revokeAt: 'the access tokens of the Dynatrace environment',
  },
  {
    name: 'Honeycomb key',
    starts: ['hcaik_', 'hcxik_', 'hcamk_', 'hcxmk_'],
    rest: '[a-z0-9]{26,64}',
    revokeAt: 'ui.honeycomb.io/account',
  },
  {
    name: 'Axiom token',
    starts: ['xaat-', 'xapt-'],
    rest: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    revokeAt: 'app.axiom.co/settings/api-tokens',
  },
  {
    name: 'Datadog application key',
    starts: 'ddapp_',
    rest: '[A-Za-z0-9]{34}',
    revokeAt: 'app.datadoghq.com/organization-settings/application-keys',
  },
  {
    name: 'Healthchecks key',
    starts: 'hcw_',
    rest: '[A-Za-z0-9]{28,32}',
    revokeAt: 'healthchecks.io/projects',
    confidence: 0.7,
  },
  {
    name: 'Amplitude experiment secret',
    starts: 'server-',
    rest: '[A-Za-z0-9]{32}',
    revokeAt: 'app.amplitude.com',
    confidence: 0.7,
  },
]);
