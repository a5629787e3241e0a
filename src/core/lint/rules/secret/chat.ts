import { Buffer } from 'node:buffer';
import { tokenRules } from '../../tokenTable.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Tokens of bots and incoming webhooks, whose address is their secret. Shapes: the services' developer documentation. */
export const chatRules = tokenRules([
  {
    name: 'Discord bot token',
    before: '[MNO][A-Za-z0-9]{23,27}',
    starts: ['.G', '.X', '.Y'],
    rest: '[\\w-]{5}\\.[\\w-]{27,38}',
    numbers: { digits: 1, length: 24 },
    check: isSnowflake,
    revokeAt: 'discord.com/developers/applications',
  },
  {
    name: 'Twilio API key',
    starts: 'SK',
    rest: '[0-9a-f]{32}',
    numbers: { digits: 1, length: 34 },
    confidence: 0.9,
    revokeAt: 'console.twilio.com',
  },
  {
    name: 'Discord webhook',
    starts: ['https://discord.com/api/webhooks/', 'https://discordapp.com/api/webhooks/'],
    rest: '\\d{17,20}/[\\w-]{60,72}',
    revokeAt: 'the integrations page of the Discord server',
  },
  {
    name: 'Telegram bot token',
    before: '\\d{8,10}',
    starts: ':AA',
    rest: '[\\w-]{33}',
    revokeAt: 'BotFather with /revoke',
  },
  {
    name: 'Microsoft Teams webhook',
    before: 'https://[a-z0-9-]{1,40}',
    starts: '.webhook.office.com/webhookb2/',
    rest: `${uuid}@${uuid}/IncomingWebhook/[0-9a-f]{32}/${uuid}(?:/[\\w-]{40,60})?`,
    revokeAt: 'the connectors of the Teams channel',
  },
  {
    name: 'Google Chat webhook',
    starts: 'https://chat.googleapis.com/v1/spaces/',
    rest: '[\\w-]{8,20}/messages\\?key=[\\w-]{20,60}&token=[\\w-]{20,100}(?:%3D)?',
    revokeAt: 'the webhooks page of the Google Chat space',
  },
  {
    name: 'Lark webhook',
    starts: [
      'https://open.feishu.cn/open-apis/bot/v2/hook/',
      'https://open.larksuite.com/open-apis/bot/v2/hook/',
    ],
    rest: uuid,
    revokeAt: 'the bots of the Lark group',
  },
  {
    name: 'Lark access token',
    starts: ['t-g1', 'u-g1'],
    rest: '[A-Za-z0-9]{38}',
    revokeAt: 'open.feishu.cn/app',
    confidence: 0.9,
  },
  {
    name: 'DingTalk webhook',
    starts: 'https://oapi.dingtalk.com/robot/send?access_token=',
    rest: '[0-9a-f]{64}',
    revokeAt: 'the robots of the DingTalk group',
  },
  {
    name: 'WeCom webhook',
    starts: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=',
    rest: uuid,
    revokeAt: 'the robots of the WeCom group',
  },
  {
    name: 'Zapier webhook',
    starts: 'https://hooks.zapier.com/hooks/catch/',
    rest: '\\d{5,10}/[a-z0-9]{6,8}',
    revokeAt: 'zapier.com/app/zaps',
    severity: 'warning',
  },
  {
    name: 'IFTTT webhook key',
    before: 'https://maker\\.ifttt\\.com/trigger/[\\w{}-]{1,60}(?:/json)?',
    starts: '/with/key/',
    rest: '[\\w-]{20,48}',
    revokeAt: 'ifttt.com/maker_webhooks/settings',
  },
  {
    name: 'Matrix access token',
    starts: 'syt_',
    rest: '[A-Za-z0-9+/=]{2,60}_[A-Za-z]{20}_[A-Za-z0-9]{6}',
    revokeAt: 'the sessions of the Matrix account',
  },
  {
    name: 'Twitch OAuth token',
    starts: 'oauth:',
    rest: '[a-z0-9]{30}',
    revokeAt: 'www.twitch.tv/settings/connections',
  },
]);

/** The part before the first point is the bot's id, a number, in base64. */
function isSnowflake(token: string): boolean {
  return /^\d{17,20}$/.test(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString('latin1'));
}
