import { contextTable, shapes } from '../../contextTable.ts';

const { hex32, hex40, hex64, uuid } = shapes;
const mixed = (length: string) => `[A-Za-z0-9]{${length}}`;

/** Keys of monitoring and analytics that only the words beside them tell. Shapes: the vendors' documentation and public scanners. */
// biome-ignore format: a table, one rule a row
export const contextObservabilityRules = contextTable([
  ['datadog-api-key', 'Datadog API key', 'datadog,dd_api_key,dd-api-key', hex32, 'app.datadoghq.com/organization-settings/api-keys'],
  ['datadog-app-key', 'Datadog application key', 'datadog,dd_app_key,dd-application-key,dd_application_key', hex40, 'app.datadoghq.com/organization-settings/application-keys'],
  ['rollbar-token', 'Rollbar token', 'rollbar', hex32, 'rollbar.com/settings/accounts'],
  ['bugsnag-api-key', 'Bugsnag API key', 'bugsnag', `${hex32}|${uuid}`, 'app.bugsnag.com/settings'],
  ['pagerduty-api-key', 'PagerDuty API key', 'pagerduty,pager duty,pager_duty', `[\\w+-]{20}|${hex32}`, 'PagerDuty, under API access keys'],
  ['opsgenie-api-key', 'Opsgenie API key', 'opsgenie,genie_key,geniekey', uuid, 'app.opsgenie.com/settings'],
  ['splunk-hec-token', 'Splunk HEC token', 'splunk,hec token,hec_token', uuid, 'Splunk, under HTTP event collector'],
  ['new-relic-license-key', 'New Relic license key', 'new relic,newrelic,new_relic', `${hex40}|[0-9a-f]{36}NRAL`, 'one.newrelic.com/api-keys'],
  ['sentry-auth-token', 'Sentry auth token', 'sentry', hex64, 'sentry.io/settings/auth-tokens'],
  ['honeycomb-api-key', 'Honeycomb API key', 'honeycomb', mixed('22,32'), 'ui.honeycomb.io/account'],
  ['logdna-ingestion-key', 'LogDNA key', 'logdna,mezmo', hex32, 'app.mezmo.com/manage/api-keys'],
  ['loggly-token', 'Loggly token', 'loggly', uuid, 'Loggly, under Customer tokens'],
  ['logzio-token', 'Logz.io token', 'logz.io,logzio', `${uuid}|[A-Za-z]{32}`, 'app.logz.io/#/dashboard/settings/manage-tokens'],
  ['sumologic-key', 'Sumo Logic access key', 'sumologic,sumo logic,sumo_access', mixed('64'), 'service.sumologic.com'],
  ['mixpanel-secret', 'Mixpanel secret', 'mixpanel', hex32, 'mixpanel.com/settings/project'],
  ['amplitude-api-key', 'Amplitude API key', 'amplitude', hex32, 'app.amplitude.com, under project settings'],
  ['segment-write-key', 'Segment key', 'segment', mixed('32'), 'app.segment.com'],
  ['launchdarkly-key', 'LaunchDarkly key', 'launchdarkly,launch darkly,launch_darkly', `(?:api|sdk)-${uuid}`, 'app.launchdarkly.com/settings/authorization'],
  ['statuspage-api-key', 'Statuspage API key', 'statuspage', `${uuid}|[0-9a-f]{64}`, 'manage.statuspage.io'],
  ['appdynamics-secret', 'AppDynamics secret', 'appdynamics', uuid, 'the controller’s administration'],
  ['instana-token', 'Instana token', 'instana', '[\\w-]{22}', 'Instana, under API tokens'],
  ['honeybadger-api-key', 'Honeybadger API key', 'honeybadger', mixed('20'), 'app.honeybadger.io'],
  ['airbrake-key', 'Airbrake key', 'airbrake', hex32, 'airbrake.io'],
  ['raygun-api-key', 'Raygun API key', 'raygun', '[A-Za-z0-9+/]{22}==|[A-Za-z0-9]{22}', 'app.raygun.com'],
  ['uptimerobot-api-key', 'UptimeRobot API key', 'uptimerobot,uptime robot', '[mu]\\d{6,9}-(?:\\d{6,9}-)?[0-9a-f]{24}', 'dashboard.uptimerobot.com/integrations'],
]);
