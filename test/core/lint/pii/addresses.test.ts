import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';

const addresses = (text: string): readonly string[] =>
  lint({ path: 'a.md', text })
    .filter(({ rule }) => rule === 'postal-address')
    .map(({ range }) => text.slice(range.start, range.end));

/** Each text with the address in it between `«` and `»`. */
const found: Readonly<Record<string, readonly string[]>> = {
  'an address with a postcode and a town': [
    'Send the lamp to «47 Copperfield Lane, Ashworth, OH 44805» please.',
    '«8 Pembridge Mews, London W11 3EQ»',
    '«1420 Maple Grove Road, Halifax, NS B3H 1A1»',
    '«22 Banksia Street, Fremantle WA 6160»',
    'Rückgabe an «Kastanienallee 88, 10435 Berlin».',
    '«Berliner Str. 14b, 60311 Frankfurt am Main»',
    '«Herengracht 417, 1017 BP Amsterdam»',
    'Livrez au «26 rue Mirabeau, 69003 Lyon».',
    '«Calle de Alcalá 188, 28009 Madrid»',
    '«Via della Scala 9, 50123 Firenze»',
    '«Rua das Flores, 77, 4050-262 Porto»',
    '«ul. Floriańska 31/4, 31-019 Kraków»',
    '«Drottninggatan 53, 111 21 Stockholm»',
    '«Nørrebrogade 112, 2200 København»',
    '«Karl Johans gate 22, 0159 Oslo»',
    '«Mannerheimintie 15, 00260 Helsinki»',
    '«上海市徐汇区衡山路88号6楼»',
    '«東京都世田谷区北沢3-14-2»',
    '«大阪府吹田市山田南2丁目7番11号»',
    '«서울특별시 마포구 양화로 45»',
  ],
  'an address after a word for it': [
    'Address: «19 Larkspur Crescent»',
    'Address: «Flat 402, Sai Residency, MG Road, Bengaluru 560038»',
    'I live at «305B Juniper Court», second door.',
    '{"street_address": "«77 Fernhill Drive»"}',
    '"{\\"shippingAddress\\": \\"«5 Kestrel Way»\\"}"',
    '<address>«12 Rowan Terrace, Cork»</address>',
    '**Home address:** «P.O. Box 2210, Boise, ID 83701»',
    'Anschrift: «Hinter der Mühle 6»',
    'Ich wohne in der «Goethestraße 44».',
    'Lieferadresse:\n«Im Winkel 3\n79098 Freiburg»',
    'J’habite au «14 bis, impasse des Lilas».',
    'Domicilio: «Carrera 15 # 88-64, Bogotá»',
    'Vivo en la «calle Serrano 112, 3.º B».',
    'Abito in «viale Trastevere 61».',
    'Moro na «Rua Augusta, 1508, apto 42».',
    'Ik woon op «Prinsengracht 263».',
    'Adress: «Vasagatan 9»',
    'Osoite: «Hämeenkatu 12 B»',
    'Mieszkam przy «ul. Długiej 7».',
    'Bydliště: «Vinohradská 48, 120 00 Praha»',
    'Lakcím: «1052 Budapest, Váci utca 19»',
    'Adresa: «Strada Lipscani 22, București»',
    'Adresse: «Storgata 5, 7713 Steinkjer»',
    'Адрес: «г. Самара, ул. Чапаевская, д. 112, кв. 8»',
    'Живу по адресу: «проспект Ленина, 40»',
    'Адреса: «вул. Хрещатик, 15, м. Київ»',
    'Адрес: «бул. Витоша 64, София»',
    'Διεύθυνση: «Ερμού 48, 105 63 Αθήνα»',
    'Adres: «Bağdat Caddesi No: 210, Kadıköy»',
    'Adresa: «Ilica 42, 10000 Zagreb»',
    'Alamat: «Jl. Diponegoro No. 31, Bandung»',
    'Địa chỉ: «12 Nguyễn Huệ, Quận 1»',
    'العنوان: «شارع التحرير 24، القاهرة»',
    'כתובת: «רחוב הרצל 15, חיפה»',
    'पता: «मकान नंबर 42, गांधी नगर, जयपुर 302015»',
    'ที่อยู่: «เลขที่ 99 ถนนสุขุมวิท กรุงเทพฯ»',
    '住所：«京都府京都市中京区烏丸町12番地»',
    '收货地址：«广州市天河区体育西路103号»',
    '주소: «부산광역시 해운대구 센텀중앙로 97»',
  ],
};

const clean: Readonly<Record<string, readonly string[]>> = {
  'addresses that are none': [
    'E-mail address: required',
    'IP address: version 4',
    'Address: 0x7ffe12',
    'Please address 3 Key Points in the answer.',
    'address: Section 5',
    'Address the customer by name.',
    'We live in 2024. She lives in New York.',
    'The address book has 12 Main Entries.',
    'dirección: norte',
    'Adresse: unbekannt',
    '住所は必須です。',
    '地址不能为空。',
    'адрес сервера: 10.0.0.1',
  ],
  'streets without a town': [
    'The 4 Corners Drive test took 20 minutes.',
    'Take 5 Steps Close to the door.',
    'Version 3 Release Way, 2024',
    'Platz 3 von 10, Weg 4',
    'via Email 24/7, Route 66',
    'Copyright: 1991-1996, Thomas G. Lane.\n  2009 Pierre Marchand',
    'In 1995 Wall Street 500 firms',
  ],
  'streets of examples and public buildings': [
    'Address: 123 Main Street, Anytown, CA 90210',
    '1600 Pennsylvania Avenue NW, Washington, DC 20500',
    'Adresse: Musterstraße 1, 12345 Musterstadt',
    '51 Franklin Street, Fifth Floor, Boston, MA 02110',
    'Dirección: Calle Falsa 123',
  ],
};

describe('postal addresses', () => {
  for (const [title, texts] of Object.entries(found)) {
    it(`finds ${title}`, () => {
      for (const marked of texts) {
        const text = marked.replace(/[«»]/g, '');
        const expected = [...marked.matchAll(/«([^»]*)»/g)].map(match => match[1]);
        assert.deepEqual(addresses(text), expected, text);
      }
    });
  }

  for (const [title, texts] of Object.entries(clean)) {
    it(`leaves ${title} alone`, () => {
      for (const text of texts) assert.deepEqual(addresses(text), [], text);
    });
  }
});
