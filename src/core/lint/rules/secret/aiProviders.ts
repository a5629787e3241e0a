import { tokenRule } from '../../tokenRule.ts';

const openai = 'platform.openai.com/api-keys';

/** Keys of model providers. Shapes: the providers' own keys as public scanners describe them (July 2026). */
export const aiProviderRules = [
  tokenRule({
    id: 'openai-api-key',
    name: 'OpenAI API key',
    keywords: ['sk-', 'sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-none-'],
    shape: 'sk-(?:[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|(?:proj|svcacct|admin|None)-[\\w-]{16,200})',
    body: 'base64url',
    revokeAt: openai,
    validate: ({ value }) => (/^sk-[pasN][a-z]+-/.test(value) && !isOpenAiBody(value) ? undefined : 1),
  }),
  tokenRule({
    id: 'anthropic-api-key',
    name: 'Anthropic API key',
    keywords: ['sk-ant-', 'sk-ant-api03-', 'sk-ant-admin01-', 'sk-ant-oat01-'],
    shape: 'sk-ant-[a-z]{3,5}\\d\\d-[\\w-]{40,200}',
    body: 'base64url',
    revokeAt: 'console.anthropic.com/settings/keys',
  }),
  tokenRule({
    id: 'sk-api-key',
    name: 'API key',
    keywords: ['sk-'],
    shape: 'sk-(?!.{20}T3BlbkFJ)[A-Za-z0-9]{48}',
    body: 'base64url',
    revokeAt: 'the model provider that issued it',
  }),
  tokenRule({
    id: 'deepseek-api-key',
    name: 'DeepSeek API key',
    keywords: ['sk-'],
    shape: 'sk-[0-9a-f]{32}',
    body: 'base64url',
    revokeAt: 'platform.deepseek.com/api_keys',
  }),
  tokenRule({
    id: 'openrouter-api-key',
    name: 'OpenRouter API key',
    keywords: ['sk-or-v1-'],
    shape: 'sk-or-v1-[0-9a-f]{64}',
    body: 'alphanumeric',
    revokeAt: 'openrouter.ai/settings/keys',
  }),
  tokenRule({
    id: 'huggingface-token',
    name: 'Hugging Face token',
    keywords: ['hf_', 'api_org_'],
    shape: '(?:hf_|api_org_)[A-Za-z]{34}',
    body: 'alphanumeric',
    revokeAt: 'huggingface.co/settings/tokens',
  }),
  tokenRule({
    id: 'groq-api-key',
    name: 'Groq API key',
    keywords: ['gsk_'],
    shape: 'gsk_[A-Za-z0-9]{52}',
    body: 'alphanumeric',
    revokeAt: 'console.groq.com/keys',
  }),
  tokenRule({
    id: 'xai-api-key',
    name: 'xAI API key',
    keywords: ['xai-'],
    shape: 'xai-[A-Za-z0-9]{70,120}',
    body: 'alphanumeric',
    revokeAt: 'console.x.ai',
  }),
  tokenRule({
    id: 'replicate-api-token',
    name: 'Replicate API token',
    keywords: ['r8_'],
    shape: 'r8_[A-Za-z0-9]{37}',
    body: 'alphanumeric',
    revokeAt: 'replicate.com/account/api-tokens',
  }),
  tokenRule({
    id: 'perplexity-api-key',
    name: 'Perplexity API key',
    keywords: ['pplx-'],
    shape: 'pplx-[A-Za-z0-9]{48}',
    body: 'alphanumeric',
    revokeAt: 'www.perplexity.ai/settings/api',
  }),
  tokenRule({
    id: 'nvidia-api-key',
    name: 'NVIDIA API key',
    keywords: ['nvapi-'],
    shape: 'nvapi-[\\w-]{60,70}',
    body: 'base64url',
    revokeAt: 'build.nvidia.com/settings/api-keys',
  }),
  tokenRule({
    id: 'langsmith-api-key',
    name: 'LangSmith API key',
    keywords: ['lsv2_pt_', 'lsv2_sk_'],
    shape: 'lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}',
    body: 'alphanumeric',
    revokeAt: 'smith.langchain.com/settings',
  }),
];

/** Holds OpenAI's inner marker, or is as random as a key: words joined by hyphens are not. */
function isOpenAiBody(value: string): boolean {
  return value.includes('T3BlbkFJ') || (/\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value));
}
