import { isMention } from '../../checks/mention.ts';
import type { TextRule } from '../../rule.ts';

const negation =
  /\b(?:never|do not|don['’]t|must not|may not|should not|cannot|without)\s{1,3}(?:\w+\s{1,3}){0,12}$/i;

/** Orders to keep something from the person that the model talks to. */
export const hideFromUserRule: TextRule = {
  kind: 'text',
  id: 'hide-from-user',
  group: 'injection',
  severity: 'info',
  title: 'Order to keep something from the user',
  keywords: [
    'the user',
    'this from the',
    'dem nutzer nicht',
    'dem benutzer nicht',
    'no le digas al usuario',
    "l'utilisateur",
    'não diga ao usu',
    'пользовател',
    '不要告诉用户',
    'ユーザーには',
    '사용자에게',
  ],
  pattern:
    /(?:do not|don['’]t|never)\s{1,3}(?:tell|inform|notify|alert|warn|let)\s{1,3}the users?\s{1,3}(?:know\s{1,3})?(?:about\s{1,3}|of\s{1,3})?(?:this|these|it|that you (?:have|did|sent|called|used|were|are doing)|what you (?:did|do|sent)|any of this|anything about this)\b|(?:do not|don['’]t|never)\s{1,3}(?:mention|reveal|disclose)\s{1,3}(?:this|these (?:lines|instructions)|any of this)\s{1,3}(?:\w{1,12}\s{1,3}){0,2}to\s{1,3}the users?\b|without\s{1,3}(?:telling|informing|notifying|alerting|warning)\s{1,3}the users?\b|(?:hide|keep|conceal)\s{1,3}this\s{1,3}(?:hidden\s{1,3}|secret\s{1,3})?from\s{1,3}the users?\b|the users?\s{1,3}(?:must|should|may)\s{1,3}(?:not|never)\s{1,3}(?:notice|find out|learn of this|know about this|see this message)|(?:sag|sage|teile|verrate)\s{1,3}(?:dies |das |es )?dem (?:be)?nutzer nicht|no le digas al usuario (?:nada|sobre|que)|ne (?:le )?dis (?:pas|rien) (?:cela )?à l'utilisateur|não diga ao usuário|не (?:говори|сообщай)(?:те)? (?:об этом |это )?пользователю|不要告诉用户|ユーザーには(?:知らせ|言わ|伝え)ないで|사용자에게 (?:말하지|알리지) 마/giu,
  reach: { before: 70, after: 110 },
  alphabet: /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]/u,
  validate: ({ text, start, end, value }) => {
    if (/^without/i.test(value))
      return negation.test(text.slice(Math.max(0, start - 100), start)) ? undefined : 1;
    return isMention(text, start, end) ? undefined : 1;
  },
  docs: {
    what: 'The text tells a model to do something and not to let the user know.',
    why: 'Injected text hides its effects this way; a prompt of one’s own seldom has a reason to.',
    fix: 'Take it out, or say openly what the model should leave out of its reply.',
  },
};
