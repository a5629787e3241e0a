import { tokenRules } from '../../tokenTable.ts';

/** Tokens of package and image registries. Shapes: the registries' documentation and public scanners. */
export const registryRules = tokenRules([
  {
    name: 'RubyGems API key',
    starts: 'rubygems_',
    rest: '[0-9a-f]{48}',
    revokeAt: 'rubygems.org/profile/api_keys',
  },
  { name: 'crates.io token', starts: 'cio', rest: '[A-Za-z0-9]{32}', revokeAt: 'crates.io/settings/tokens' },
  { name: 'NuGet API key', starts: 'oy2', rest: '[a-z0-9]{43}', revokeAt: 'www.nuget.org/account/apikeys' },
  {
    name: 'Docker Hub token',
    starts: ['dckr_pat_', 'dckr_oat_'],
    rest: '[\\w-]{27,36}',
    revokeAt: 'app.docker.com/settings/personal-access-tokens',
  },
  {
    name: 'TestPyPI token',
    starts: 'pypi-AgENdGVzdC5weXBpLm9yZw',
    rest: '[\\w-]{50,1000}',
    revokeAt: 'test.pypi.org/manage/account',
  },
  { name: 'JFrog API key', starts: 'AKCp', rest: '[A-Za-z0-9]{69}', revokeAt: 'your JFrog profile' },
  {
    name: 'JFrog reference token',
    starts: 'cmVmdGtu',
    rest: '[A-Za-z0-9]{56}',
    revokeAt: 'your JFrog profile',
  },
  { name: 'Clojars deploy token', starts: 'CLOJARS_', rest: '[0-9a-f]{60}', revokeAt: 'clojars.org/tokens' },
  {
    name: 'Anaconda token',
    starts: ['an-', 'ac-'],
    rest: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    revokeAt: 'anaconda.org/settings/access',
    confidence: 0.7,
  },
  {
    name: 'Docker Swarm join token',
    starts: ['SWMTKN-1-', 'SWMKEY-1-'],
    rest: '[a-z0-9]{50}-[a-z0-9]{25}|[A-Za-z0-9+/]{43}',
    revokeAt: 'docker swarm join-token --rotate',
  },
  {
    name: 'Hex package key',
    starts: 'hexpm_',
    rest: '[0-9a-f]{32,64}',
    revokeAt: 'hex.pm/dashboard/keys',
    confidence: 0.9,
  },
]);
