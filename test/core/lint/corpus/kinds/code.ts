import { base36, base62, base64url, hex, type Random } from '../random.ts';
import { bytes, crcToken, base64url as encoded, jwt } from './encodings.ts';
import { type Row, tokens } from './tokens.ts';

/** A PyPI token is a macaroon: the location, then an identifier with a UUID and restrictions. */
function pypi(random: Random): string {
  const location = Buffer.from('\x02\x01\x08pypi.org\x02\x24', 'latin1');
  return `pypi-${encoded(Buffer.concat([location, bytes(random, 120)]))}`;
}

const gitlab = ['glpat', 'gldt', 'glsoat', 'glrt', 'glptt', 'glft', 'glagent', 'glimt'] as const;
const gitlabLength: Readonly<Record<string, number>> = { glptt: 40, glagent: 50, glimt: 25 };

const rows: readonly Row[] = [
  ['github-personal', r => crcToken('ghp_', r)],
  ['github-oauth', r => crcToken('gho_', r)],
  ['github-user', r => crcToken('ghu_', r)],
  ['github-server', r => crcToken('ghs_', r)],
  ['github-refresh', r => crcToken('ghr_', r)],
  ['github-fine-grained', r => `github_pat_${r.text(22, base62)}_${r.text(59, base62)}`],
  [
    'github-server-jwt',
    r =>
      `ghs_${r.int(900000) + 100000}_${jwt(r, { alg: 'RS256', typ: 'JWT' }, { iss: 'github', sub: r.text(20, hex), aud: 'api', scope: r.text(60, base62) })}`,
  ],
  ...gitlab.map(
    (prefix): Row => [`gitlab-${prefix}`, r => `${prefix}-${r.text(gitlabLength[prefix] ?? 20, base64url)}`],
  ),
  ['gitlab-routable', r => `glpat-${r.text(27, base62)}.01.${r.text(9, base36)}`],
  ['npm', r => crcToken('npm_', r)],
  ['pypi', pypi],
  ['rubygems', r => `rubygems_${r.text(48, hex)}`],
  ['crates', r => `cio${r.text(32, base62)}`],
  ['nuget', r => `oy2${r.text(43, base36)}`],
  ['docker-personal', r => `dckr_pat_${r.text(27, base64url)}`],
  ['docker-organisation', r => `dckr_oat_${r.text(32, base64url)}`],
  ['jfrog-reference', r => `cmVmdGtu${r.text(56, base62)}`],
  ['jfrog-api', r => `AKCp${r.text(69, base62)}`],
  ['grafana-service-account', r => `glsa_${r.text(32, base62)}_${r.text(8, hex)}`],
];

/** Tokens of code hosts and package registries. */
export const codeKinds = tokens(rows);
