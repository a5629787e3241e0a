import { tokenRules } from '../../tokenTable.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Keys of services that run models. Shapes: the services' consoles and public scanners (2026). */
export const aiModelRules = tokenRules([
  {
    name: 'ElevenLabs secret key',
    starts: 'sk_',
    rest: '[0-9a-f]{48}',
    revokeAt: 'elevenlabs.io/app/settings/api-keys',
  },
  {
    name: 'Together AI API key',
    starts: 'tgp_v1_',
    rest: '[\\w-]{43}',
    revokeAt: 'api.together.ai/settings/api-keys',
  },
  {
    name: 'Fireworks AI API key',
    starts: 'fw_',
    rest: '[A-Za-z0-9]{22,24}',
    revokeAt: 'app.fireworks.ai/settings/users/api-keys',
  },
  { name: 'Cerebras API key', starts: 'csk-', rest: '[a-z0-9]{48}', revokeAt: 'cloud.cerebras.ai' },
  {
    name: 'Voyage AI API key',
    starts: 'pa-',
    rest: '[\\w-]{43}',
    revokeAt: 'dashboard.voyageai.com',
    confidence: 0.9,
  },
  { name: 'Jina AI API key', starts: 'jina_', rest: '[A-Za-z0-9_-]{60}', revokeAt: 'jina.ai/api-dashboard' },
  { name: 'Vercel AI Gateway key', starts: 'vck_', rest: '[\\w-]{56}', revokeAt: 'vercel.com/dashboard' },
  {
    name: 'Amazon Bedrock API key',
    starts: 'ABSK',
    rest: '[A-Za-z0-9+/]{109,269}={0,2}',
    revokeAt: 'console.aws.amazon.com/bedrock',
  },
  {
    name: 'Amazon Bedrock short-term key',
    starts: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
    rest: '[A-Za-z0-9+/]{20,4000}={0,2}',
    revokeAt: 'console.aws.amazon.com/bedrock',
  },
  {
    name: 'RunPod API key',
    starts: 'rpa_',
    rest: '[A-Z0-9]{40}[A-Za-z0-9]{2,6}',
    revokeAt: 'console.runpod.io/user/settings',
  },
  { name: 'Anyscale API key', starts: 'esecret_', rest: '[a-z0-9]{26,30}', revokeAt: 'console.anyscale.com' },
  {
    name: 'Chutes API key',
    starts: 'cpk_',
    rest: '[0-9a-f]{32}\\.[0-9a-f]{32}\\.[A-Za-z0-9]{32}',
    revokeAt: 'chutes.ai',
  },
  {
    name: 'Featherless API key',
    starts: 'rc_',
    rest: '[0-9a-f]{64}',
    revokeAt: 'featherless.ai/account/api-keys',
  },
  {
    name: 'FriendliAI token',
    starts: 'flp_',
    rest: '[A-Za-z0-9]{40,64}',
    revokeAt: 'friendli.ai/suite',
    confidence: 0.9,
  },
  { name: 'Runway API key', starts: 'key_', rest: '[0-9a-f]{128}', revokeAt: 'dev.runwayml.com' },
  {
    name: 'Cartesia API key',
    starts: 'sk_car_',
    rest: '[A-Za-z0-9_-]{20,40}',
    revokeAt: 'play.cartesia.ai/keys',
  },
  {
    name: 'Luma AI API key',
    starts: 'luma-',
    rest: `${uuid}(?:-${uuid})?`,
    revokeAt: 'lumalabs.ai/api/keys',
  },
  { name: 'Nomic API key', starts: 'nk-', rest: '[\\w-]{43}', revokeAt: 'atlas.nomic.ai', confidence: 0.9 },
  {
    name: 'Mixedbread API key',
    starts: 'mxb_',
    rest: '[A-Za-z0-9]{32,48}',
    revokeAt: 'www.platform.mixedbread.com',
    confidence: 0.9,
  },
  {
    name: 'Requesty API key',
    starts: 'rqsty-sk-',
    rest: '[A-Za-z0-9+/]{40,140}={0,2}',
    revokeAt: 'app.requesty.ai/api-keys',
  },
  {
    name: 'Modal token',
    starts: ['ak-', 'as-'],
    rest: '[A-Za-z0-9]{22}',
    revokeAt: 'modal.com/settings/tokens',
    confidence: 0.7,
  },
]);
