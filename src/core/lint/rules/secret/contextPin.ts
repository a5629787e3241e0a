import type { Candidate, TextRule } from '../../rule.ts';

const pin =
  "pin|pin[ -]?code|pin[ -]?number|pin-?nummer|geheimzahl|code pin|código pin|codigo pin|codice pin|pincode|kod pin|pin-kod|pin kodu|-код|暗証番号|pin码|pin 码|핀 ?번호|passcode|door code|alarm code|access code|gate code|safe code|security code|türcode|zugangscode|code d’accès|code d'accès|código de acceso";

/** A number that opens something: "the PIN is 4…", "die PIN lautet 4…", "door code 4…". */
export const contextPinRule: TextRule = {
  kind: 'text',
  id: 'pin-in-text',
  group: 'secret',
  severity: 'error',
  title: 'PIN or access code in the text',
  // biome-ignore format: a list by language
  keywords: [
    ...[
      'pin ',
      'pin:',
      'pin=',
      'pin-',
      'pin"',
      'pin`',
      'pin*',
      'pincode',
      'geheimzahl',
      'code pin',
      'código pin',
      'codigo pin',
      'codice pin',
      'kod pin',
    ],
    ...[
      '-код',
      '暗証番号',
      'pin码',
      '핀',
      'passcode',
      'door code',
      'alarm code',
      'access code',
      'gate code',
      'safe code',
      'türcode',
      'zugangscode',
      'code d’accès',
      "code d'accès",
      'código de acceso',
    ],
  ],
  pattern: new RegExp(
    `(?:${pin})(?: (?:for|of|to|für|zum|zur|du|de|del|della|do|da|van|voor|för|till|для)[^\\n:=.!?\\d]{1,40})?["'\`*]{0,3}\\s{0,3}(?:[:=：]|is|lautet|ist|est|es|è|é|jest|to|är|это|—|-|是|は|는|은)?[\\s"'\`*「]{0,4}(?<value>\\d{4,8}#?)(?![\\d\\w.,:/-]*\\d|%|[ -]?(?:digit|char|stellig|chiffres|dígitos))`,
    'diuy',
  ),
  validate: pinConfidence,
  guessable: true,
  generic: true,
  fix: { kind: 'variable', name: 'pin' },
  docs: {
    what: 'The text says what a PIN or an access code is.',
    why: 'The provider, its logs and everyone with the repository can read it.',
    fix: 'Change it, then put a variable in its place or leave it out.',
  },
};

function pinConfidence({ value, text, start }: Candidate): number | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  if ('0123456789 9876543210'.includes(value) || new Set(value).size <= 1) return undefined;
  if (
    /[a-z](?:pin|пин)\W*$|\b(?:gpio|postal|zip|area|never|example|e\.g|pin code)/i.test(before) &&
    !/atm|bank|card|karte|safe/i.test(before)
  )
    return undefined;
  if (/[A-Za-z]pin[\s:=-]/i.test(before)) return undefined;
  return /[:=：]|\b(?:is|lautet|ist|est|es|è|é|jest|to|är|это)\s|[—是は는은]/i.test(before)
    ? 0.85
    : /PIN\W*$/.test(before)
      ? 0.6
      : undefined;
}
