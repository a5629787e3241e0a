import type { Random } from '../random.ts';

export type Script = keyof typeof people;

/** Made-up people by script: given names, and surnames that go with each of them. Where names are written without a space, the whole name is the surname. */
const people = {
  latin: [
    [
      'Ilse',
      'Tove',
      'Mateo',
      'Priya',
      'Kwame',
      'Hannah',
      'Declan',
      'Marguerite',
      'Oskar',
      'Leila',
      'Tomasz',
      'Ana',
      'Giulia',
      'Sven',
      'Noor',
      'Thomas',
      'Karen',
      'Rahul',
      'Emily',
      'João',
    ],
    [
      'Brandhuber',
      'Lundgren',
      'Quispe',
      'Raman',
      'Boateng',
      'Fenwick',
      'Garnier',
      'Novák',
      'Kowalczyk',
      'Ferreira',
      'Haddad',
      'de Vries',
      'Conti',
      "O'Dowd",
      'Weatherby',
      'Tanaka-Ross',
      'van der Berg',
      'McAllister',
    ],
  ],
  cyrillic: [
    ['Ирина', 'Олег', 'Светлана', 'Дмитрий'],
    ['Мельник', 'Карпенко', 'Шевчук', 'Бондаренко'],
  ],
  chinese: [[''], ['王小明', '李雪梅', '陈志远', '赵丽华', '欧阳静']],
  japanese: [[''], ['佐藤花子', '鈴木一郎', '高橋美咲', '田中健太', '山本 真央']],
  korean: [[''], ['김서연', '박지훈', '이민지', '최도윤', '정하은']],
  arabic: [
    ['ليلى', 'يوسف', 'مريم'],
    ['حداد', 'المنصوري', 'الخطيب'],
  ],
  hebrew: [
    ['נועה', 'איתן'],
    ['לוי', 'ברקת'],
  ],
  hindi: [
    ['प्रिया', 'अर्जुन'],
    ['शर्मा', 'वर्मा'],
  ],
  thai: [
    ['สมชาย', 'มาลี'],
    ['ใจดี', 'ศรีสุข'],
  ],
  greek: [
    ['Ελένη', 'Μαρία'],
    ['Παπαδοπούλου', 'Γεωργίου'],
  ],
} satisfies Readonly<Record<string, readonly [given: readonly string[], family: readonly string[]]>>;

export interface Name {
  readonly given: string;
  readonly family: string;
  readonly full: string;
}

export function nameOf(random: Random, script: Script): Name {
  const [givens, families] = people[script];
  const given = random.pick<string>(givens);
  const family = random.pick<string>(families);
  return { given, family, full: `${given} ${family}`.trim() };
}
