import { tokenRules } from '../../tokenTable.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Tokens of tools for work, shops and content. Shapes: the vendors' documentation of their token formats and public scanners. */
export const workToolRules = tokenRules([
  {
    name: 'Notion token',
    starts: 'ntn_',
    rest: '\\d{11}[A-Za-z0-9]{35}',
    revokeAt: 'www.notion.so/profile/integrations',
  },
  {
    name: 'Notion legacy token',
    starts: 'secret_',
    rest: '[A-Za-z0-9]{43}',
    revokeAt: 'www.notion.so/profile/integrations',
  },
  {
    name: 'Linear API key',
    starts: 'lin_api_',
    rest: '[A-Za-z0-9]{40}',
    revokeAt: 'linear.app/settings/account/security',
  },
  {
    name: 'Linear OAuth token',
    starts: 'lin_oauth_',
    rest: '[0-9a-f]{64}',
    revokeAt: 'linear.app/settings/api',
  },
  {
    name: 'Figma token',
    starts: ['figd_', 'figo_', 'figu_'],
    rest: '[\\w-]{40,44}',
    revokeAt: 'www.figma.com/settings',
  },
  {
    name: 'Airtable token',
    starts: 'pat',
    rest: '[A-Za-z0-9]{14}\\.[0-9a-f]{64}',
    revokeAt: 'airtable.com/create/tokens',
  },
  {
    name: 'Asana token',
    starts: ['1/', '2/'],
    rest: '\\d{12,17}(?:/\\d{12,17})?:[0-9a-f]{32}',
    numbers: { digits: 12 },
    revokeAt: 'app.asana.com/0/my-apps',
  },
  {
    name: 'ClickUp token',
    starts: 'pk_',
    rest: '\\d{5,10}_[A-Z0-9]{32}',
    revokeAt: 'app.clickup.com/settings/apps',
  },
  {
    name: 'Trello API token',
    starts: 'ATTA',
    rest: '[0-9a-f]{64}[0-9a-fA-F]{8}',
    revokeAt: 'trello.com/your/account',
  },
  {
    name: 'HubSpot access token',
    starts: ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'],
    rest: uuid,
    revokeAt: 'app.hubspot.com/private-apps',
  },
  {
    name: 'Dropbox access token',
    starts: 'sl.',
    rest: '(?:u\\.)?[\\w-]{130,1500}',
    revokeAt: 'www.dropbox.com/account/connected_apps',
  },
  {
    name: 'Salesforce access token',
    starts: '00D',
    rest: '[A-Za-z0-9]{12,15}![\\w.]{79,139}\\w',
    revokeAt: 'the connected apps of the Salesforce organisation',
  },
  {
    name: 'Okta SSWS token',
    starts: ['SSWS 00', 'ssws 00'],
    rest: '[\\w-]{40}',
    revokeAt: 'the security page of the Okta console',
  },
  {
    name: 'Typeform token',
    starts: 'tfp_',
    rest: '[A-Za-z0-9]{40,50}_[A-Za-z0-9]{10,20}',
    revokeAt: 'admin.typeform.com/user/tokens',
  },
  {
    name: 'n8n API key',
    starts: 'n8n_api_',
    rest: 'eyJ[\\w-]{10,200}\\.eyJ[\\w-]{10,800}\\.[\\w-]{20,200}',
    revokeAt: 'the API settings of the n8n instance',
  },
]);
