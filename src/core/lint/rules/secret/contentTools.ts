import { tokenRules } from '../../tokenTable.ts';

/** Keys of services for content, media and maps. Shapes: the vendors' documentation of their token formats. */
export const contentToolRules = tokenRules([
  {
    name: 'Contentful management token',
    starts: 'CFPAT-',
    rest: '[\\w-]{43}',
    revokeAt: 'app.contentful.com/account/profile/cma_tokens',
  },
  {
    name: 'Mapbox secret token',
    starts: 'sk.eyJ',
    rest: '[A-Za-z0-9_-]{60,120}\\.[\\w-]{22}',
    revokeAt: 'console.mapbox.com/account/access-tokens',
  },
  {
    name: 'Adobe client secret',
    starts: 'p8e-',
    rest: '[\\w-]{32}',
    revokeAt: 'developer.adobe.com/console',
  },
  { name: 'Frame.io token', starts: 'fio-u-', rest: '[\\w=-]{64}', revokeAt: 'developer.frame.io' },
  {
    name: 'ImageKit private key',
    starts: 'private_',
    rest: '[A-Za-z0-9+/]{27}=',
    revokeAt: 'imagekit.io/dashboard/developer/api-keys',
  },
  { name: 'Webflow API token', starts: 'ws-', rest: '[0-9a-f]{64}', revokeAt: 'webflow.com/dashboard' },
  { name: 'PubNub secret key', starts: 'sec-c-', rest: '[A-Za-z0-9+/]{48}', revokeAt: 'admin.pubnub.com' },
]);
