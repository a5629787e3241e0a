import { instructionLikeness } from '../../checks/instructionLike.ts';
import type { Candidate, TextRule } from '../../rule.ts';

const forPeople =
  /^\s{0,20}(?:todo|fixme|note(?: to (?:self|editors?|reviewers?|authors?|maintainers?))?:|prettier|markdownlint|eslint|promptward|toc|copyright|spdx|licen[cs]e|owner|last (?:updated|reviewed)|generated|do not edit|edit |begin |end |source:|see |changelog|version)|\b(?:maintainers?|reviewers?|contributors?|pull request|this (?:file|section|template|document|list)|in sync|by hand)\b/i;

/** Orders in a comment that rendered Markdown or HTML does not show. */
export const hiddenCommentRule: TextRule = {
  kind: 'text',
  id: 'hidden-comment',
  group: 'hidden-text',
  severity: 'warning',
  title: 'Orders in a comment that readers do not see',
  keywords: ['<!--'],
  pattern: /<!--(?<value>(?:(?!-->|<!--)[\s\S]){4,3000})-->/dy,
  validate: candidate => likeness(candidate),
  docs: {
    what: 'An HTML comment speaks as if to a model: it says what to do, and to whom or when. Notes to editors and settings of tools are left alone.',
    why: 'The comment is gone from the rendered page that a reviewer reads, but a model gets it.',
    fix: 'Write it as visible text if it is meant, else remove it. A model reads comments for people too.',
  },
};

function likeness({ value }: Candidate): number | undefined {
  const score = instructionLikeness(value);
  if (score === 1) return 1;
  return score > 0 && !forPeople.test(value.slice(0, 400)) ? 0.8 : undefined;
}
