import { tokenRules } from '../../tokenTable.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Keys of what is built around models: tracing, vectors, search, sandboxes, coding agents. Shapes: vendors and scanners (2026). */
export const aiToolRules = tokenRules([
  { name: 'Langfuse secret key', starts: 'sk-lf-', rest: uuid, revokeAt: 'cloud.langfuse.com' },
  { name: 'LangWatch API key', starts: 'sk-lw-', rest: '[A-Za-z0-9]{40,64}', revokeAt: 'app.langwatch.ai' },
  {
    name: 'Helicone API key',
    starts: ['sk-helicone-', 'pk-helicone-'],
    rest: '(?:eu-|cp-|proxy-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}',
    revokeAt: 'us.helicone.ai/settings/api-keys',
  },
  {
    name: 'PromptLayer API key',
    starts: 'pl_',
    rest: '[0-9a-f]{32}',
    revokeAt: 'dashboard.promptlayer.com/settings',
  },
  {
    name: 'Braintrust service token',
    starts: 'bt-st-',
    rest: '[A-Za-z0-9]{48}',
    revokeAt: 'www.braintrust.dev/app/settings',
  },
  {
    name: 'Humanloop API key',
    starts: 'hl_sk_',
    rest: '[0-9a-f]{40,64}',
    revokeAt: 'app.humanloop.com/account/api-keys',
  },
  {
    name: 'Logfire token',
    starts: ['pylf_v1_', 'pylf_v2_'],
    rest: '(?:us|eu|local|stagingus|stagingeu)_[A-Za-z0-9]{43}',
    revokeAt: 'logfire.pydantic.dev',
  },
  { name: 'OpenPipe API key', starts: 'opk_', rest: '[0-9a-f]{40,48}', revokeAt: 'app.openpipe.ai/settings' },
  {
    name: 'Weights and Biases API key',
    starts: 'wandb_v1_',
    rest: '[A-Za-z0-9_]{77}',
    revokeAt: 'wandb.ai/settings',
  },
  {
    name: 'Pinecone secret key',
    starts: 'pcsk_',
    rest: '[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}',
    revokeAt: 'app.pinecone.io',
  },
  {
    name: 'Turbopuffer API key',
    starts: 'tpuf_',
    rest: '[A-Za-z0-9]{32}',
    revokeAt: 'turbopuffer.com/dashboard',
  },
  {
    name: 'Chroma API key',
    starts: 'ck-',
    rest: '[A-Za-z0-9]{40,48}',
    revokeAt: 'www.trychroma.com',
    confidence: 0.9,
  },
  {
    name: 'LlamaCloud API key',
    starts: 'llx-',
    rest: '[A-Za-z0-9]{48}',
    revokeAt: 'cloud.llamaindex.ai/api-key',
  },
  {
    name: 'Mem0 API key',
    starts: 'm0-',
    rest: '[A-Za-z0-9]{40}',
    revokeAt: 'app.mem0.ai/dashboard/api-keys',
  },
  { name: 'E2B API key', starts: 'e2b_', rest: '[0-9a-f]{40}', revokeAt: 'e2b.dev/dashboard' },
  {
    name: 'Daytona API key',
    starts: 'dtn_',
    rest: '[0-9a-f]{64}',
    revokeAt: 'app.daytona.io/dashboard/keys',
  },
  { name: 'Context7 API key', starts: 'ctx7sk-', rest: uuid, revokeAt: 'context7.com/dashboard' },
  {
    name: 'Cursor user key',
    starts: 'key_',
    rest: '[0-9a-f]{64}',
    revokeAt: 'cursor.com/dashboard',
    confidence: 0.9,
  },
  {
    name: 'Devin API key',
    starts: ['apk_user_', 'apk_'],
    rest: '[A-Za-z0-9+/]{40,200}={0,2}',
    revokeAt: 'app.devin.ai/settings',
  },
  { name: 'Kaggle API token', starts: 'KGAT_', rest: '[0-9a-f]{32}', revokeAt: 'www.kaggle.com/settings' },
  {
    name: 'Prefect API key',
    starts: ['pnu_', 'pnb_'],
    rest: '[A-Za-z0-9]{36}',
    revokeAt: 'app.prefect.cloud/my/api-keys',
  },
]);
