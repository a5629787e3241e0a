import { tokenRules } from '../../tokenTable.ts';

/** Keys of model services of China and India. Shapes: the services' consoles and public scanners (2026). */
export const asianAiRules = tokenRules([
  { name: 'MiniMax API key', starts: 'sk-api-', rest: '[\\w-]{100,140}', revokeAt: 'platform.minimax.io' },
  {
    name: 'Sarvam AI API key',
    starts: 'sk_',
    rest: '[a-z0-9]{8}_[A-Za-z0-9]{24}',
    revokeAt: 'dashboard.sarvam.ai',
    confidence: 0.9,
  },
  {
    name: 'Baidu Qianfan API key',
    starts: 'bce-v3/ALTAK-',
    rest: '[A-Za-z0-9]{21,24}/[0-9a-f]{40}',
    revokeAt: 'console.bce.baidu.com/iam',
  },
  { name: 'Coze token', starts: 'pat_', rest: '[A-Za-z0-9]{64}', revokeAt: 'www.coze.com/open/oauth/pats' },
  {
    name: 'Dify API key',
    starts: ['app-', 'dataset-'],
    rest: '[A-Za-z0-9]{24}',
    revokeAt: 'cloud.dify.ai',
    confidence: 0.7,
  },
]);
