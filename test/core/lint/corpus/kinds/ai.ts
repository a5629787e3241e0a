import { base36, base62, base64url, digits, hex, lower, type Random, upper } from '../random.ts';
import { base64, uuid } from './encodings.ts';
import { type Row, tokens } from './tokens.ts';

const inner = 'T3Blbk' + 'FJ';
const letters = lower + upper;

function openAi(prefix: string, half: number): (random: Random) => string {
  return random => `sk-${prefix}${random.text(half, base64url)}${inner}${random.text(half, base62)}`;
}

const rows: readonly Row[] = [
  ['openai-legacy', r => `sk-${r.text(20, base62)}${inner}${r.text(20, base62)}`],
  ['openai-project', openAi('proj-', 74)],
  ['openai-project-58', openAi('proj-', 58)],
  ['openai-project-20', openAi('proj-', 20)],
  ['openai-service-account', openAi('svcacct-', 58)],
  ['openai-admin', openAi('admin-', 58)],
  ['openai-none', r => `sk-None-${r.text(48, base62)}`],
  ['anthropic-api', r => `sk-ant-api03-${r.text(93, base64url)}AA`],
  ['anthropic-admin', r => `sk-ant-admin01-${r.text(93, base64url)}AA`],
  ['anthropic-oauth', r => `sk-ant-oat01-${r.text(86, base64url)}AA`],
  ['anthropic-refresh', r => `sk-ant-ort01-${r.text(86, base64url)}AA`],
  ['anthropic-session', r => `sk-ant-sid01-${r.text(86, base64url)}AA`],
  ['google-api', r => `AIzaSy${r.text(33, base64url)}`],
  ['gemini-auth', r => `AQ.Ab8RN6${r.text(44, base64url)}`],
  ['google-oauth-access', r => `ya29.a0${r.text(160, base64url)}`],
  ['google-oauth-refresh', r => `1//0${r.pick([...digits])}${r.text(90, base64url)}`],
  ['google-client-secret', r => `GOCSPX-${r.text(28, base64url)}`],
  ['huggingface', r => `hf_${r.text(34, letters)}`],
  ['huggingface-organisation', r => `api_org_${r.text(34, letters)}`],
  ['groq', r => `gsk_${r.text(20, base62)}WGdyb3FY${r.text(24, base62)}`],
  ['xai', r => `xai-${r.text(80, base62)}`],
  ['replicate', r => `r8_${r.text(37, base62)}`],
  ['perplexity', r => `pplx-${r.text(48, base62)}`],
  ['openrouter', r => `sk-or-v1-${r.text(64, hex)}`],
  ['langfuse', r => `sk-lf-${uuid(r)}`],
  ['langsmith-personal', r => `lsv2_pt_${r.text(32, hex)}_${r.text(10, hex)}`],
  ['langsmith-service', r => `lsv2_sk_${r.text(32, hex)}_${r.text(10, hex)}`],
  ['deepseek', r => `sk-${r.text(32, hex)}`],
  ['moonshot', r => `sk-${r.text(48, base62)}`],
  ['minimax', r => `sk-api-${r.text(119, base64url)}`],
  ['elevenlabs', r => `sk_${r.text(48, hex)}`],
  ['nvidia', r => `nvapi-${r.text(64, base64url)}`],
  ['together', r => `tgp_v1_${r.text(43, base64url)}`],
  ['fireworks', r => `fw_${r.text(24, base62)}`],
  ['cerebras', r => `csk-${r.text(48, base36)}`],
  ['tavily', r => `tvly-${r.text(32, base62)}`],
  ['tavily-dev', r => `tvly-dev-${r.text(32, base62)}`],
  ['pinecone', r => `pcsk_${r.text(6, base62)}_${r.text(63, base62)}`],
  ['voyage', r => `pa-${r.text(43, base64url)}`],
  ['jina', r => `jina_${r.text(32, hex)}${r.text(28, base62)}`],
  ['llamacloud', r => `llx-${r.text(48, base62)}`],
  ['wandb', r => `wandb_v1_${r.text(77, base62)}`],
  ['bedrock', r => `ABSK${base64(r, 99)}`],
  ['bedrock-short', r => `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${base64(r, 120)}`],
  ['vercel-ai-gateway', r => `vck_${r.text(56, base64url)}`],
  ['devin', r => `apk_user_${base64(r, 60)}`],
  ['runpod', r => `rpa_${r.text(40, upper + digits)}${r.text(6, base36)}`],
  ['brave-search', r => `BSA${r.text(28, base64url)}`],
];

/** Keys of model providers and the services around them. */
export const aiKinds = tokens(rows);
