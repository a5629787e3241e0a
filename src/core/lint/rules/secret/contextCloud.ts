import { contextTable, shapes } from '../../contextTable.ts';

const { hex32, hex40, hex64, uuid, any20to64, base64 } = shapes;
const mixed = (length: string) => `[A-Za-z0-9]{${length}}`;

/** Credentials of clouds and data stores that only the words beside them tell. Shapes: the vendors' documentation and public scanners. */
// biome-ignore format: a table, one rule a row
export const contextCloudRules = contextTable([
  ['ibm-cloud-api-key', 'IBM Cloud API key', 'ibm,ibmcloud,watson,iam_apikey', '[\\w-]{44}', 'cloud.ibm.com/iam/apikeys'],
  ['oracle-auth-token', 'Oracle Cloud auth token', 'oracle,oci_', '[A-Za-z0-9[\\]<>(){};:.#@!+~-]{20}', 'cloud.oracle.com, under User settings'],
  ['alibaba-access-key-secret', 'Alibaba Cloud access key secret', 'alibaba,aliyun,alicloud,accesskeysecret,access_key_secret,阿里云', mixed('30'), 'ram.console.aliyun.com'],
  ['tencent-secret-key', 'Tencent Cloud secret key', 'tencent,qcloud,腾讯云', mixed('32'), 'console.cloud.tencent.com/cam/capi'],
  ['heroku-api-key', 'Heroku API key', 'heroku', uuid, 'dashboard.heroku.com/account'],
  ['linode-token', 'Linode token', 'linode', hex64, 'cloud.linode.com/profile/tokens'],
  ['vultr-api-key', 'Vultr API key', 'vultr', '[A-Z0-9]{36}', 'my.vultr.com/settings'],
  ['hetzner-api-token', 'Hetzner API token', 'hetzner,hcloud', mixed('64'), 'console.hetzner.cloud'],
  ['ovh-secret', 'OVH application secret', 'ovh', `${mixed('32')}|${hex32}`, 'eu.api.ovh.com/console'],
  ['scaleway-secret-key', 'Scaleway secret key', 'scaleway,scw_secret', uuid, 'console.scaleway.com/iam'],
  ['cloudflare-api-token', 'Cloudflare API token', 'cloudflare,cf_api', '[\\w-]{40}|[0-9a-f]{37}', 'dash.cloudflare.com/profile/api-tokens'],
  ['fastly-api-token', 'Fastly API token', 'fastly', '[\\w-]{32}', 'manage.fastly.com/account/personal/tokens'],
  ['railway-token', 'Railway token', 'railway', uuid, 'railway.com/account/tokens'],
  ['netlify-token', 'Netlify token', 'netlify', '[\\w-]{40,46}', 'app.netlify.com/user/applications'],
  ['vercel-token', 'Vercel token', 'vercel', mixed('24'), 'vercel.com/account/tokens'],
  ['snowflake-token', 'Snowflake access token', 'snowflake', '[\\w-]{60,200}', 'app.snowflake.com, under Authentication'],
  ['mongodb-atlas-key', 'MongoDB Atlas API key', 'atlas,mongodb', uuid, 'cloud.mongodb.com, under API keys'],
  ['redis-password', 'Redis or Upstash credential', 'redis,upstash', `[A-Za-z0-9]{32,64}|${base64}`, 'the database’s console'],
  ['confluent-api-secret', 'Confluent API secret', 'confluent', '[A-Za-z0-9+/]{64}|cflt[A-Za-z0-9+/]{60}', 'confluent.cloud/settings/api-keys'],
  ['elastic-api-key', 'Elastic API key', 'elastic,elasticsearch,es_api_key', `[A-Za-z0-9_-]{20}:[A-Za-z0-9_-]{22}|${base64}`, 'Kibana, under API keys'],
  ['azure-storage-key', 'Azure storage or Cosmos DB key', 'accountkey,account key,account_key,storage key,storage_key,cosmos', '[A-Za-z0-9+/]{86}==', 'portal.azure.com, under Access keys'],
  ['azure-shared-access-key', 'Azure shared access key', 'sharedaccesskey,shared access key,shared_access_key,servicebus,eventhub,iothub', '[A-Za-z0-9+/]{43}=', 'portal.azure.com, under Shared access policies'],
  ['aws-session-token', 'AWS session token', 'aws_session_token,aws session token,sessiontoken,x-amz-security-token', '[A-Za-z0-9+/]{100,200}={0,2}', 'console.aws.amazon.com/iam'],
  ['spaces-secret-key', 'DigitalOcean Spaces secret key', 'spaces_secret,spaces secret,spaces access', '[A-Za-z0-9+/]{43}', 'cloud.digitalocean.com/account/api/spaces'],
  ['backblaze-key', 'Backblaze application key', 'backblaze,b2_application', 'K00[0-9][A-Za-z0-9+/]{27}', 'secure.backblaze.com/app_keys.htm'],
  ['wasabi-secret-key', 'Wasabi secret key', 'wasabi', mixed('40'), 'console.wasabisys.com'],
  ['minio-secret-key', 'MinIO secret key', 'minio', '[A-Za-z0-9+/]{32,40}', 'the server’s console'],
  ['cloudinary-secret', 'Cloudinary API secret', 'cloudinary', '[\\w-]{27}', 'console.cloudinary.com/settings/api-keys'],
  ['algolia-api-key', 'Algolia API key', 'algolia', hex32, 'dashboard.algolia.com/account/api-keys'],
  ['meilisearch-key', 'Meilisearch key', 'meilisearch,meili_master', `${hex64}|${any20to64}`, 'the server’s settings'],
  ['typesense-api-key', 'Typesense API key', 'typesense', mixed('32,48'), 'cloud.typesense.org'],
  ['jenkins-token', 'Jenkins token', 'jenkins', '[0-9a-f]{32,34}', 'the user’s page in Jenkins'],
  ['circleci-token', 'CircleCI token', 'circleci,circle_token,circle ci', hex40, 'app.circleci.com/settings/user/tokens'],
  ['travis-token', 'Travis CI token', 'travis', '[\\w-]{22}', 'app.travis-ci.com/account/preferences'],
  ['sonar-token', 'Sonar token', 'sonar,sonarqube,sonarcloud', hex40, 'sonarcloud.io/account/security'],
  ['codecov-token', 'Codecov token', 'codecov', uuid, 'app.codecov.io'],
  ['snyk-token', 'Snyk token', 'snyk', uuid, 'app.snyk.io/account'],
  ['artifactory-token', 'Artifactory token', 'artifactory,jfrog', '[A-Za-z0-9]{64,73}', 'the user’s profile in Artifactory'],
  ['bitbucket-secret', 'Bitbucket secret', 'bitbucket', '[\\w=-]{32,44}|[A-Za-z0-9]{20}', 'bitbucket.org/account/settings/app-passwords'],
  ['gitea-token', 'Gitea or Forgejo token', 'gitea,forgejo,codeberg', hex40, 'the user’s settings, under Applications'],
]);
