/** Streets with a number, and texts in which %a is the place of one: what has to be found is the street. */
export const addresses: readonly (readonly [
  id: string,
  streets: readonly string[],
  templates: readonly string[],
])[] = [
  [
    'address-us',
    [
      '1427 Alder Creek Road',
      '88 Juniper Street, Apt 4B',
      '2210 NE Harrow Avenue',
      '605 W. Larkspur Blvd.',
      '31 Tanager Lane',
    ],
    [
      'Ship it to %a, Brookhollow, OH 43215.',
      'Address: %a, Brookhollow, OR 97205',
      'I live at %a in Brookhollow.',
      'Billing address: %a\nBrookhollow, TX 75201',
      'Home address: %a',
      '{"address": "%a, Brookhollow, OH 43215"}',
      '{"street":"%a","city":"Brookhollow","zip":"43215"}',
      'The parcel goes to %a, Brookhollow, WA 98103, second floor.',
    ],
  ],
  [
    'address-uk',
    ['12 Alder Lane', 'Flat 3, 77 Corvid Road', '9 Tithebarn Close', '140 Harbour Terrace'],
    [
      'Deliver to %a, Bramford IP8 4HX.',
      'Address: %a, Leeds LS6 2AB',
      'She lives at %a, Bramford.',
      'Postal address: %a\nLeeds\nLS6 2AB',
    ],
  ],
  [
    'address-de',
    ['Lindenstraße 14', 'Am Alten Speicher 3a', 'Goethestr. 127', 'Rosenweg 8'],
    [
      'Anschrift: %a, 04109 Leipzig',
      'Ich wohne in der %a, 80331 München.',
      'Adresse: %a, 10115 Berlin',
      'Lieferadresse: %a\n50667 Köln',
    ],
  ],
  [
    'address-fr',
    ['14 rue des Tanneurs', '3 bis, avenue du Moulin', '27 boulevard Voltaire'],
    ['Adresse : %a, 59000 Lille', "J'habite au %a, 75011 Paris.", 'Adresse de livraison : %a, 69002 Lyon'],
  ],
  [
    'address-es',
    ['Calle de los Olivos 23, 2º B', 'Avenida del Puerto 118', 'Plaza Mayor 4'],
    ['Dirección: %a, 46021 Valencia', 'Vivo en %a, 28012 Madrid.', 'Domicilio: %a, 41001 Sevilla'],
  ],
  [
    'address-it',
    ['Via dei Tigli 12', 'Corso Garibaldi 88', 'Piazza Verdi 3'],
    ['Indirizzo: %a, 20121 Milano', 'Abito in %a, 40126 Bologna.'],
  ],
  [
    'address-nl',
    ['Wilgenlaan 41', 'Keizersgracht 310', 'Molenstraat 7'],
    ['Adres: %a, 1016 EE Amsterdam', 'Ik woon op %a, 3512 AB Utrecht.'],
  ],
  [
    'address-pt',
    ['Rua das Acácias, 215', 'Avenida Paulista, 1842, ap. 31'],
    ['Endereço: %a, 01310-200 São Paulo', 'Moro na %a, São Paulo.', 'Morada: %a, 1200-109 Lisboa'],
  ],
  [
    'address-pl',
    ['ul. Lipowa 12/4', 'al. Jerozolimskie 96'],
    ['Adres: %a, 00-807 Warszawa', 'Mieszkam przy %a, 31-072 Kraków.'],
  ],
  ['address-sv', ['Storgatan 12', 'Björkvägen 4B'], ['Adress: %a, 114 55 Stockholm']],
  [
    'address-ru',
    ['ул. Садовая, д. 14, кв. 32', 'проспект Мира, 88'],
    ['Адрес: %a, Москва', 'Адрес доставки: г. Казань, %a'],
  ],
  [
    'address-zh',
    ['海淀区中关村大街27号', '浦东新区世纪大道1200号5楼'],
    ['地址：北京市%a', '收货地址：上海市%a'],
  ],
  [
    'address-ja',
    ['千代田区丸の内2-4-1', '中央区銀座5丁目6番12号'],
    ['住所：東京都%a', '送付先住所：〒104-0061 東京都%a'],
  ],
];
