import { tokenRules } from '../../tokenTable.ts';

/** Keys of web search, scraping and browser services. Shapes: the services' documentation and public scanners. */
export const webToolRules = tokenRules([
  {
    name: 'Tavily API key',
    starts: 'tvly-',
    rest: '(?:dev-|prod-)?[A-Za-z0-9]{32}',
    revokeAt: 'app.tavily.com',
  },
  {
    name: 'Brave Search API key',
    starts: 'BSA',
    rest: '[\\w-]{24,40}',
    revokeAt: 'api-dashboard.search.brave.com',
    confidence: 0.7,
  },
  {
    name: 'Firecrawl API key',
    starts: 'fc-',
    rest: '[0-9a-f]{32}',
    revokeAt: 'www.firecrawl.dev/app/api-keys',
  },
  {
    name: 'Apify API token',
    starts: 'apify_api_',
    rest: '[A-Za-z0-9]{36}',
    revokeAt: 'console.apify.com/settings/integrations',
  },
  {
    name: 'Browserbase API key',
    starts: 'bb_live_',
    rest: '[\\w-]{25,40}',
    revokeAt: 'www.browserbase.com/settings',
  },
]);
