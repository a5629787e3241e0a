import { tokenRules } from '../../tokenTable.ts';

/** Cloud keys of Asia and Russia. Shapes: the vendors' documentation and public scanners; key ids alone are less grave. */
export const asianCloudRules = tokenRules([
  {
    name: 'Alibaba Cloud access key id',
    starts: 'LTAI',
    rest: '[A-Za-z0-9]{20}|[A-Za-z0-9]{12,16}',
    revokeAt: 'ram.console.aliyun.com',
  },
  {
    name: 'Tencent Cloud secret id',
    starts: 'AKID',
    rest: '[A-Za-z0-9]{32}',
    revokeAt: 'console.cloud.tencent.com/cam/capi',
  },
  {
    name: 'Volcengine access key id',
    starts: 'AKLT',
    rest: '[A-Za-z0-9+/]{30,60}={0,2}',
    revokeAt: 'console.volcengine.com/iam/keymanage',
  },
  { name: 'Yandex Cloud API key', starts: 'AQVN', rest: '[\\w-]{35,38}', revokeAt: 'console.yandex.cloud' },
  {
    name: 'Yandex Cloud IAM token',
    starts: 't1.',
    rest: '[\\w-]{20,400}={0,2}\\.[\\w-]{86}={0,2}',
    revokeAt: 'console.yandex.cloud',
  },
  {
    name: 'Yandex OAuth token',
    starts: ['y0_', 'y1_', 'y2_', 'y3_'],
    rest: '[\\w-]{36,70}',
    revokeAt: 'id.yandex.com/personal/data-access',
  },
  { name: 'VK access token', starts: 'vk1.a.', rest: '[\\w-]{60,400}', revokeAt: 'id.vk.com/account' },
]);
