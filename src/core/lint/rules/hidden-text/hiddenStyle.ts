import { instructionLikeness } from '../../checks/instructionLike.ts';
import type { TextRule } from '../../rule.ts';

/** Text that a style makes invisible. */
export const hiddenStyleRule: TextRule = {
  kind: 'text',
  id: 'hidden-style',
  group: 'hidden-text',
  severity: 'warning',
  title: 'Orders in text that a style hides',
  keywords: [
    'display:none',
    'display: none',
    'visibility:hidden',
    'visibility: hidden',
    'font-size:0',
    'font-size: 0',
    'font-size:1px',
    'font-size: 1px',
    'opacity:0',
    'opacity: 0',
    'color:white',
    'color: white',
    'color:#fff',
    'color: #fff',
    'color:transparent',
    'color: transparent',
    'left:-9999px',
    'left: -9999px',
  ],
  pattern:
    /<[a-z][a-z0-9]{0,12}\s[^<>\n]{0,200}?style\s?=\s?["'][^"'<>\n]{0,200}?(?:display:\s?none|visibility:\s?hidden|font-size:\s?[01](?![\d.])|opacity:\s?0(?![\d.])|color:\s?(?:white|#fff|transparent)|left:\s?-9999px)[^<>\n]{0,200}>(?<value>[^<]{4,2000})</dgi,
  reach: { before: 430, after: 2300 },
  validate: ({ value }) => {
    const score = instructionLikeness(value);
    return score > 0 ? Math.max(score, 0.8) : undefined;
  },
  docs: {
    what: 'An HTML element with a style such as display:none, no size or the colour of the page holds orders.',
    why: 'Pages that attack models write to them this way; whoever pastes the page does not see it.',
    fix: 'Remove the element.',
  },
};
