import { hasTokenChecksum } from '../../checks/tokenChecksum.ts';
import { tokenRule } from '../../tokenRule.ts';

/** Tokens of code hosts and package registries. Shapes: the hosts' documentation of their token formats. */
export const codeHostRules = [
  tokenRule({
    id: 'github-token',
    name: 'GitHub token',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    shape: 'gh[pousr]_[A-Za-z0-9]{36}|ghs_[\\w-]{10,200}\\.[\\w-]{10,400}\\.[\\w-]{10,400}',
    body: 'alphanumeric',
    revokeAt: 'github.com/settings/tokens',
    validate: ({ value }) => (value.includes('.') || hasTokenChecksum(value) ? 1 : 0.8),
  }),
  tokenRule({
    id: 'github-fine-grained-token',
    name: 'GitHub fine-grained token',
    keywords: ['github_pat_'],
    shape: 'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
    body: 'alphanumeric',
    revokeAt: 'github.com/settings/personal-access-tokens',
  }),
  tokenRule({
    id: 'npm-token',
    name: 'npm token',
    keywords: ['npm_'],
    shape: 'npm_[A-Za-z0-9]{36}',
    body: 'alphanumeric',
    revokeAt: 'www.npmjs.com/settings/~/tokens',
    validate: ({ value }) => (hasTokenChecksum(value) ? 1 : 0.8),
  }),
  tokenRule({
    id: 'pypi-token',
    name: 'PyPI token',
    keywords: ['pypi-ageichlwas5vcmc'],
    shape: 'pypi-AgEIcHlwaS5vcmc[\\w-]{50,1000}',
    body: 'base64url',
    revokeAt: 'pypi.org/manage/account',
  }),
];
