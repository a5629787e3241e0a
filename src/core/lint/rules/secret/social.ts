import { tokenRules } from '../../tokenTable.ts';

/** Tokens of social networks. Shapes: the networks' developer documentation and public scanners. */
export const socialRules = tokenRules([
  {
    name: 'Facebook access token',
    starts: 'EAA',
    rest: '[A-Za-z0-9]{90,300}',
    revokeAt: 'developers.facebook.com/tools/debug/accesstoken',
  },
  {
    name: 'Instagram access token',
    starts: ['IGQV', 'IGQW', 'IGAA'],
    rest: '[\\w-]{100,250}',
    revokeAt: 'developers.facebook.com/apps',
  },
  {
    name: 'Threads access token',
    starts: 'THAA',
    rest: '[\\w-]{100,250}',
    revokeAt: 'developers.facebook.com/apps',
  },
  {
    name: 'Twitter bearer token',
    starts: 'AAAAAAAAAAAAAAAAAAAAA',
    rest: '(?:[A-Za-z0-9]|%2[BF]|%3D){80,110}',
    revokeAt: 'developer.x.com/portal',
  },
  {
    name: 'LinkedIn application secret',
    starts: 'WPL_AP1.',
    rest: '[A-Za-z0-9]{16}\\.[A-Za-z0-9]{6,8}={0,2}',
    revokeAt: 'www.linkedin.com/developers/apps',
  },
  {
    name: 'Pinterest access token',
    starts: ['pina_', 'pinr_'],
    rest: '[\\w-]{60,240}',
    revokeAt: 'developers.pinterest.com/apps',
  },
]);
