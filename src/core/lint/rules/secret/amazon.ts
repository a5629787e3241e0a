import { tokenRules } from '../../tokenTable.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Amazon credentials that carry a prefix. Shapes: AWS and Login with Amazon documentation, public scanners. */
export const amazonRules = tokenRules([
  {
    name: 'AWS temporary session token',
    starts: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'],
    rest: '[A-Za-z0-9+/]{100,2000}={0,2}',
    revokeAt: 'console.aws.amazon.com/iam',
  },
  {
    name: 'Amazon MWS token',
    starts: 'amzn.mws.',
    rest: uuid,
    revokeAt: 'sellercentral.amazon.com/apps/manage',
  },
  {
    name: 'Login with Amazon client secret',
    starts: 'amzn1.oa2-cs.v1.',
    rest: '[0-9a-f]{64}',
    revokeAt: 'developer.amazon.com/loginwithamazon',
  },
  {
    name: 'Login with Amazon token',
    starts: ['Atza|', 'Atzr|'],
    rest: '[\\w-]{60,600}',
    revokeAt: 'www.amazon.com/ap/adam',
  },
]);
