import type { TextRule } from '../../rule.ts';
import { suppressionAt, suppressionWord } from '../../suppress.ts';

/** A suppression that does not say why. It suppresses nothing. */
export const suppressionWithoutReasonRule: TextRule = {
  kind: 'text',
  id: 'suppression-without-reason',
  group: 'structure',
  severity: 'warning',
  title: 'Suppression without a reason, so it has no effect: write "promptward-ignore <rule-id>: <reason>"',
  keywords: [suppressionWord],
  pattern: /promptward-ignore/y,
  validate: ({ text, start }) => {
    const suppression = suppressionAt(text, start);
    return suppression && suppression.reason === '' ? 1 : undefined;
  },
  docs: {
    what: 'A comment asks to ignore findings and gives no reason after a colon, or names no rule.',
    why: 'Who reviews the prompt later cannot tell a judged exception from a silenced alarm.',
    fix: 'Name the rules and write why: "promptward-ignore email-address: address of the public press office".',
  },
};
