const window = 300;
const sentenceEnd = /[.!?](?=\s)(?<!\b(?:e\.g|i\.e|etc|vs)\.)|[。！？؟।]/g;
const opening =
  /["'“‘«„「『`(]\s?(?:(?:please|now|and|hey|then|bitte|just|you must|you should)[,\s]{1,2})?$/i;
const closing = /^[^"'”’»“」』`)\n]{0,60}\\?["'”’»“」』`)]/;
const bullet = /(?:^|\n)[ \t]{0,12}(?:[-*•]|\d{1,2}[.)])[ \t]{1,4}["'“`]?$/;

/** The sentence speaks of somebody who says the phrase, or forbids to follow it. */
const reported =
  /\b(?:never|do(?:es)? not|don['’]t|doesn['’]t|must not|should not|cannot|can['’]t|won['’]t|refuse[sd]?|resist|ignor(?:e|ing) (?:all|any) (?:attempts?|requests?)|attempt(?:s|ed|ing)?|tr(?:ies|ied|ying)|(?:may|might|will|could|can|would) (?:also )?(?:try|ask|tell|attempt|say)|asks|asked|asking|requests?|says|saying|told|tells|telling|instruct(?:s|ed|ing)|instructions? (?:to|that|such)|commands? (?:to|that|such|like)|orders? (?:to|that)|wants|tricks?|persuades?|urg(?:es|ing)|claim(?:s|ing)?|detect|flag|classify|block|reject|contains?|containing|whether|such as|e\.g\.|for example|for instance|including|phrases?|wording|means|called|known as|about|versucht|fordert|verlangt|nicht|niemals|etwa|wie|tente|demande|jamais|par exemple|comme|intenta|pide|nunca|por ejemplo|como|tenta|chiede|mai|probeert|vraagt|nooit|próbuje|prosi|nigdy)\b|пыта|прос[ия]т|никогда|например|намага|ніколи|наприклад|如果|不要|试图|要求|例如|試圖|たとえば|例えば|もし|예를|만약|حاول|يطلب|مثل|न करें|जैसे/iu;

/** What only a text about attacks speaks of. */
const aboutAttacks =
  /inject|jailbreak|adversar|attack|malicious|manipulat|red[- ]?team|hostile|suspicious|exploit|angriff|attaque|ataque|attacc|aanval|внедрен|инъекц|атак|注入|攻击|攻撃|인젝션|공격/i;
const spokenOf =
  /^\\?["'”’»“」』`)]?[,\s]{0,2}(?:(?:is|are|or|and|as|in|count)\b.{0,40})?(?:attempt|attack|inject|jailbreak|request|phrase|similar|manipulat|という|のような|などの|라는|같은|之类|等)/i;

/** True where the phrase at `start` to `end` is spoken about (quoted, forbidden, an example of an attack), not said. */
export function isMention(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + 80);
  if (spokenOf.test(after)) return true;
  const isQuoted = opening.test(before) && closing.test(after);
  if ((isQuoted || bullet.test(before)) && aboutAttacks.test(before)) return true;
  const clause = clauseBefore(before, text.charAt(start));
  return reported.test(clause) || aboutAttacks.test(clause);
}

/** What stands before the phrase in its sentence. A phrase that begins a line in lower case goes on from the line before. */
function clauseBefore(before: string, first: string): string {
  let from = 0;
  for (const end of before.matchAll(sentenceEnd)) from = end.index + 1;
  const sentence = before.slice(from);
  const lines = sentence.split('\n');
  const last = lines.at(-1) ?? '';
  const goesOn = last.trim() === '' && first !== first.toUpperCase();
  return goesOn ? `${lines.at(-2) ?? ''} ${last}` : last;
}
