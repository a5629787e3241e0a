import { tokenRules } from '../../tokenTable.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const square = 'developer.squareup.com/apps';

/** Keys of payment and shipping services. Those of a sandbox are informations. Shapes: the vendors' documentation. */
export const paymentRules = tokenRules([
  { name: 'Square access token', starts: 'EAAA', rest: '[\\w-]{60}', revokeAt: square },
  { name: 'Square personal token', starts: 'sq0atp-', rest: '[\\w-]{22}', revokeAt: square },
  { name: 'Square OAuth secret', starts: 'sq0csp-', rest: '[\\w-]{43}', revokeAt: square },
  {
    name: 'Braintree access token',
    starts: 'access_token$production$',
    rest: '[0-9a-z]{16}\\$[0-9a-f]{32}',
    revokeAt: 'developer.paypal.com/dashboard',
  },
  {
    name: 'Braintree sandbox token',
    starts: 'access_token$sandbox$',
    rest: '[0-9a-z]{16}\\$[0-9a-f]{32}',
    revokeAt: 'developer.paypal.com/dashboard',
    severity: 'info',
  },
  {
    name: 'Plaid access token',
    starts: ['access-production-', 'access-development-'],
    rest: uuid,
    revokeAt: 'dashboard.plaid.com',
  },
  {
    name: 'Plaid sandbox token',
    starts: 'access-sandbox-',
    rest: uuid,
    revokeAt: 'dashboard.plaid.com',
    severity: 'info',
  },
  {
    name: 'Adyen API key',
    starts: 'AQE',
    rest: '[a-z]hm[A-Za-z0-9+/]{60,250}={0,2}-[A-Za-z0-9+/]{30,60}={0,2}',
    revokeAt: 'ca-live.adyen.com',
  },
  {
    name: 'Checkout secret key',
    starts: ['sk_sbox_', 'sk_'],
    rest: '[a-z2-7]{26}[a-z2-7*#$=]',
    revokeAt: 'dashboard.checkout.com',
    confidence: 0.9,
  },
  {
    name: 'Razorpay key id',
    starts: 'rzp_live_',
    rest: '[A-Za-z0-9]{14}',
    revokeAt: 'dashboard.razorpay.com/app/keys',
    severity: 'warning',
  },
  {
    name: 'Razorpay test key id',
    starts: 'rzp_test_',
    rest: '[A-Za-z0-9]{14}',
    revokeAt: 'dashboard.razorpay.com/app/keys',
    severity: 'info',
  },
  {
    name: 'Flutterwave secret key',
    starts: 'FLWSECK-',
    rest: '[0-9a-f]{32}-(?:[0-9a-z]{12}vt-)?X',
    revokeAt: 'app.flutterwave.com/dashboard/settings/apis',
  },
  {
    name: 'Flutterwave test key',
    starts: 'FLWSECK_TEST-',
    rest: '(?:[0-9a-f]{32}|[A-Za-z0-9]{32})-X',
    revokeAt: 'app.flutterwave.com/dashboard/settings/apis',
    severity: 'info',
  },
  {
    name: 'Mollie API key',
    starts: 'live_',
    rest: '[A-Za-z0-9]{30}',
    revokeAt: 'my.mollie.com/dashboard/developers/api-keys',
    confidence: 0.9,
  },
  {
    name: 'GoCardless access token',
    starts: 'live_',
    rest: '[\\w-]{40}',
    revokeAt: 'manage.gocardless.com/developers',
    confidence: 0.9,
  },
  {
    name: 'Paddle API key',
    starts: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
    rest: '[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
    revokeAt: 'vendors.paddle.com/authentication-v2',
  },
  {
    name: 'Paddle webhook secret',
    starts: 'pdl_ntfset_',
    rest: '[a-z0-9]{26}_[A-Za-z0-9+/]{32}',
    revokeAt: 'vendors.paddle.com/notifications',
  },
]);
