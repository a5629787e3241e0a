import type { Shape } from '../kind.ts';
import { type Form, fill } from './form.ts';

type Row = readonly [id: string, takes: Shape, template: string, path?: string];

/** Settings, commands and logs as they are pasted into prompts. */
const rows: readonly Row[] = [
  ['env', 'token', 'LOG_LEVEL=info\nSERVICE_KEY=%s\nPORT=8080'],
  ['env-export', 'token', 'export SERVICE_TOKEN="%s"'],
  ['env-spaces', 'token', 'SERVICE_KEY = %s\nREGION = eu-west-1'],
  ['yaml', 'token', 'service:\n  region: eu\n  key: %s\n  retries: 3'],
  ['yaml-quoted', 'token', "service:\n  key: '%s'\n"],
  ['yaml-list', 'line', 'values:\n  - first\n  - %s\n  - last'],
  ['yaml-block', 'line', 'content: |\n  Settings of the run\n  %s\n  end'],
  ['json', 'token', '{"region": "eu", "key": "%s", "retries": 3}'],
  ['json-compact', 'token', '{"a":1,"token":"%s","b":[2,3]}'],
  ['json-array', 'token', '["one","%s","two"]'],
  ['toml', 'token', '[service]\nkey = "%s"\ntimeout = 30'],
  ['ini', 'token', '[default]\ntoken=%s\nregion=eu'],
  ['properties', 'token', 'service.token=%s\nservice.url=https://api.fenwick.net'],
  ['curl-header', 'token', "curl https://api.fenwick.net/v1/items -H 'X-Token: %s' -d '{}'"],
  ['curl-bearer', 'token', 'curl -H "Authorization: Bearer %s" https://api.fenwick.net/v1/items'],
  ['http', 'token', 'GET /v1/items HTTP/1.1\nHost: api.fenwick.net\nX-Api-Key: %s\nAccept: */*'],
  ['flag', 'token', 'runner --token %s --dry-run'],
  ['flag-equals', 'token', 'runner --token=%s --dry-run'],
  ['docker', 'token', 'docker run -e SERVICE_TOKEN=%s --rm fenwick/runner'],
  ['dockerfile', 'token', 'FROM node:24\nENV SERVICE_TOKEN %s\nCMD ["run"]'],
  ['python', 'token', 'client = Client(api_key="%s", timeout=20)'],
  ['python-environment', 'token', "os.environ['SERVICE_TOKEN'] = '%s'"],
  ['javascript', 'token', "const client = new Client({ token: '%s' });"],
  ['java', 'line', 'private static final String TOKEN = "%s";'],
  ['go', 'line', 'cfg := Config{Token: "%s", Retries: 3}'],
  ['csharp', 'line', 'var options = new Options { Key = "%s" };'],
  ['query', 'token', 'https://api.fenwick.net/v1/items?limit=20&token=%s&sort=asc'],
  ['diff', 'line', '@@ -1,2 +1,2 @@\n-TOKEN=changeme\n+TOKEN=%s'],
  ['log', 'line', '2026-02-11T08:14:03Z INFO client token=%s status=200 12ms'],
  ['csv', 'token', 'name,token,owner\nrunner,%s,ops'],
  ['terraform', 'token', 'variable "token" {\n  default = "%s"\n}'],
  ['mcp', 'token', '{"mcpServers":{"store":{"command":"npx","env":{"STORE_TOKEN":"%s"}}}}'],
  ['bare-line', 'block', 'Settings of the runner:\n\n%s\n\nEnd of the settings.'],
  ['code-fence', 'block', 'Run this:\n\n```\n%s\n```\n\nThen report the result.'],
  ['end-of-text', 'block', 'The value for the run is below.\n%s'],
  ['start-of-text', 'block', '%s\nUse the value above.'],
];

export const configForms: readonly Form[] = rows.map(([id, takes, template, path]) => ({
  id,
  group: 'config',
  takes,
  ...(path !== undefined && { path }),
  write: value => fill(template, value),
}));
