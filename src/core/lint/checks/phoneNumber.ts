import { type CountryCode, getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/min';

/** The words before a number that call it a phone number, and the countries whose people use them. */
const cues: readonly { readonly words: RegExp; readonly countries: readonly CountryCode[] }[] = [
  {
    words: /phone|mobile|\bcell|\bcall\b|\btel\b|whatsapp|\bfax|\bsms\b|\btext\b|\bdial\b|hotline/i,
    countries: [
      ...(['US', 'GB', 'IN', 'AU', 'IE', 'NZ', 'ZA', 'SG', 'HK', 'PH', 'NG', 'KE', 'PK'] as const),
      ...(['DE', 'FR', 'ES', 'IT', 'NL', 'BE', 'CH', 'AT', 'SE', 'PL', 'BR', 'JP'] as const),
    ],
  },
  {
    words: /\b(?:telefon|handy|mobil|rufnummer|festnetz)/i,
    countries: ['DE', 'AT', 'CH', 'PL', 'CZ', 'SK', 'SE', 'DK', 'NO', 'RO', 'HU', 'TR', 'HR', 'SI'],
  },
  {
    words: /t[eé]l[eé]phone|\bt[eé]l\b|portable/i,
    countries: ['FR', 'BE', 'CH', 'LU', 'CA', 'MA', 'TN', 'SN'],
  },
  {
    words: /tel[eé]fono|m[oó]vil|celular|llam[ae]/i,
    countries: ['ES', 'IT', 'MX', 'AR', 'CO', 'CL', 'PE', 'EC', 'UY', 'VE'],
  },
  { words: /telefone|telem[oó]vel|celular|\bligue\b/i, countries: ['BR', 'PT'] },
  { words: /cellulare|recapito/i, countries: ['IT', 'CH'] },
  { words: /telefoon|mobiel/i, countries: ['NL', 'BE'] },
  { words: /puhelin|matkapuhelin/i, countries: ['FI'] },
  { words: /телефон|моб|тел\b/i, countries: ['RU', 'UA', 'KZ', 'BG', 'RS'] },
  { words: /τηλ[έε]φ|κινητ/i, countries: ['GR', 'CY'] },
  { words: /電話|携帯|電號/, countries: ['JP', 'TW', 'HK'] },
  { words: /电话|手机|電話|手機/, countries: ['CN', 'TW', 'HK', 'SG'] },
  { words: /전화|휴대폰|연락처/, countries: ['KR'] },
  { words: /هاتف|جوال|موبايل/, countries: ['SA', 'AE', 'EG', 'MA', 'JO'] },
  { words: /फ़?ोन|मोबाइल/, countries: ['IN'] },
];
/** How far a number may stand from its cue; no digit and no line end comes between them. */
const farthest = 40;

/** Set aside for film and fiction, in international form: by Ofcom, ACMA, Arcep and the Bundesnetzagentur. */
const fictional = [
  ...['441134960', '441144960', '441154960', '441164960', '441174960', '441184960', '441214960', '441314960'],
  ...['441414960', '441514960', '441614960', '442079460', '441914980', '442896496', '442920180', '441632960'],
  ...['447700900', '448081570', '449098790', '443069990'],
  ...['6125550', '6127010', '6135550', '6137010', '6175550', '6177010', '6185550', '6187010', '6149157'],
  ...['3319900', '3326191', '3335301', '3346571', '3353649', '3363998'],
  ...['493023125', '496990009', '494066969', '492214710', '498999998', '4917139200'],
];

/** Whether the words right before a number, the end of `text`, call it one, and their countries have it. */
export function isCalledPhoneNumber(value: string, text: string): boolean {
  let from = text.length;
  while (from > 0 && text.length - from < farthest && !isDigitOrLineEnd(text.charCodeAt(from - 1))) from--;
  const words = text.slice(from);
  if (words.length < 2) return false;
  return cues.some(cue => cue.words.test(words) && isPhoneNumber(value, cue.countries));
}

/** What the metadata tell of a country beyond what their types declare. */
interface PlanData {
  nationalNumberPattern(): string;
  nationalPrefixForParsing(): string | undefined;
  hasTypes(): boolean;
  type(name: string): { pattern(): string | undefined } | undefined;
}

interface Plan {
  readonly number: RegExp;
  readonly trunkPrefix: RegExp;
}

const types = ['FIXED_LINE', 'MOBILE', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'VOIP', 'PERSONAL_NUMBER'];
const plans = new Map<CountryCode, Plan>();
let countriesOfCode: Map<string, CountryCode[]> | undefined;

/**
 * Whether people have the number: its country has such numbers by the metadata of libphonenumber, and it is not set aside for
 * fiction. A number without `+` is tried as one of each of the countries. The metadata are read directly, because the
 * library's parser takes longer than all else that is done with a text.
 */
export function isPhoneNumber(value: string, countries: readonly CountryCode[]): boolean {
  const digits = value.replace(/\D/g, '');
  if (!value.startsWith('+')) {
    const own = digits.replace(/^0/, '');
    return (
      !['1', '44', '61', '33', '49'].some(code => isFictional(code + own)) &&
      countries.some(country => isOf(country, digits))
    );
  }
  if (isFictional(digits)) return false;
  countriesOfCode ??= Map.groupBy(getCountries(), country => getCountryCallingCode(country));
  for (let length = 1; length <= 3; length++) {
    const sharing = countriesOfCode.get(digits.slice(0, length));
    if (sharing) return sharing.some(country => isOf(country, digits.slice(length)));
  }
  return false;
}

function isOf(country: CountryCode, national: string): boolean {
  const { number, trunkPrefix } = planOf(country);
  // Where a carrier's code can follow the prefix, the number itself is the last group.
  const bare = national.replace(trunkPrefix, (_, ...groups) => groups.slice(0, -2).at(-1) ?? '');
  return number.test(bare) || number.test(national);
}

function planOf(country: CountryCode): Plan {
  const known = plans.get(country);
  if (known) return known;
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const data = metadata.numberingPlan as unknown as PlanData;
  const patterns = data.hasTypes()
    ? types.flatMap(type => data.type(type)?.pattern() ?? [])
    : [data.nationalNumberPattern()];
  const plan = {
    number: new RegExp(`^(?:${patterns.join('|')})$`),
    trunkPrefix: new RegExp(`^(?:${data.nationalPrefixForParsing() ?? '(?!)'})`),
  };
  plans.set(country, plan);
  return plan;
}

function isDigitOrLineEnd(code: number): boolean {
  return code === 10 || (code >= 48 && code <= 57);
}

function isFictional(digits: string): boolean {
  return /^1\d{3}55501\d\d$/.test(digits) || fictional.some(prefix => digits.startsWith(prefix));
}
