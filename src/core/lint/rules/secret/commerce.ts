import { tokenRules } from '../../tokenTable.ts';

const shopify = 'the apps page of the Shopify store';

/** Keys of shops, and of shipping and travel services. Shapes: the vendors' documentation. */
export const commerceRules = tokenRules([
  {
    name: 'Midtrans server key',
    starts: 'Mid-server-',
    rest: '[\\w-]{24}',
    revokeAt: 'dashboard.midtrans.com/settings',
  },
  {
    name: 'Xendit secret key',
    starts: 'xnd_production_',
    rest: '[A-Za-z0-9]{40,70}',
    revokeAt: 'dashboard.xendit.co/settings/developers',
  },
  {
    name: 'Omise secret key',
    starts: 'skey_',
    rest: '(?:test_)?[a-z0-9]{19}',
    revokeAt: 'dashboard.omise.co/keys',
  },
  {
    name: 'Mercado Pago access token',
    starts: 'APP_USR-',
    rest: '\\d{12,16}-\\d{6}-[0-9a-f]{32}-\\d{6,10}',
    revokeAt: 'www.mercadopago.com/developers/panel',
  },
  {
    name: 'Cashfree secret key',
    starts: ['cfsk_ma_prod_', 'cfsk_ma_test_'],
    rest: '[0-9a-f]{32}_[0-9a-f]{8}',
    revokeAt: 'merchant.cashfree.com',
  },
  {
    name: 'Polar access token',
    starts: ['polar_oat_', 'polar_pat_'],
    rest: '[A-Za-z0-9]{37,43}',
    revokeAt: 'polar.sh/settings',
  },
  {
    name: 'SumUp secret key',
    starts: 'sup_sk_',
    rest: '[A-Za-z0-9]{32,48}',
    revokeAt: 'me.sumup.com/settings/api-keys',
  },
  { name: 'Duffel access token', starts: 'duffel_live_', rest: '[\\w-]{43}', revokeAt: 'app.duffel.com' },
  {
    name: 'EasyPost API key',
    starts: ['EZAK', 'EZTK'],
    rest: '[A-Za-z0-9]{54}',
    revokeAt: 'www.easypost.com/account/api-keys',
  },
  {
    name: 'Shippo API token',
    starts: 'shippo_live_',
    rest: '[0-9a-f]{40}',
    revokeAt: 'apps.goshippo.com/settings/api',
  },
  {
    name: 'Lob API key',
    starts: 'live_',
    rest: '[0-9a-f]{35}',
    revokeAt: 'dashboard.lob.com/settings/api-keys',
  },
  { name: 'Shopify access token', starts: 'shpat_', rest: '[0-9a-fA-F]{32}', revokeAt: shopify },
  { name: 'Shopify custom app token', starts: 'shpca_', rest: '[0-9a-fA-F]{32}', revokeAt: shopify },
  { name: 'Shopify private app password', starts: 'shppa_', rest: '[0-9a-fA-F]{32}', revokeAt: shopify },
  { name: 'Shopify shared secret', starts: 'shpss_', rest: '[0-9a-fA-F]{32}', revokeAt: 'dev.shopify.com' },
]);
