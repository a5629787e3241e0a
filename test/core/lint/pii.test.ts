import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';

const found = (text: string) =>
  lint({ path: 'a.md', text }).map(({ rule, severity, range }) => [
    rule,
    severity,
    text.slice(range.start, range.end),
  ]);

const mail = (local: string) => [local, 'corp-mail.io'].join('@');

describe('rules for personal data', () => {
  const emails = [mail('maria.lopez'), mail('o_b+tag'), mail('x1'), `a@sub.domain.${'co.uk'}`];
  for (const value of emails) {
    it(`finds the address ${value.length} characters long wherever it stands`, () => {
      for (const [before, after] of [
        ['', ''],
        ['<', '>'],
        ['Write to ', '. Then'],
        ['mailto:', ')'],
        ['"Hi\\n', '\\nBye"'],
        ['%22', '%22'],
        ['请联系', '。'],
        ['| ', ' |'],
        ['*', '*,'],
      ]) {
        assert.deepEqual(found(before + value + after), [['email-address', 'warning', value]], before);
      }
    });
  }

  const phones = [
    '+1 415 867 5309',
    '+49 30 901820',
    '+442079460958'.replace('7946', '7846'),
    '(415) 867-5309',
    '415-867-5309',
    '+33 6 12 34 56 87',
    '+91 98765 43021',
  ];
  for (const value of phones) {
    it(`finds the phone number ${value.replace(/\d/g, '0')}`, () => {
      for (const [before, after] of [
        ['', ''],
        ['Call ', '.'],
        ['(Tel: ', ')'],
        ['"Hi\\n', '\\n"'],
        ['电话', '。'],
        ['phone:', ','],
      ]) {
        assert.deepEqual(found(before + value + after), [['phone-number', 'warning', value]], before);
      }
    });
  }

  it('finds a national phone number only with a word for it', () => {
    assert.deepEqual(found('my phone number is 0171 3344556'), [['phone-number', 'warning', '0171 3344556']]);
    assert.deepEqual(found('the number is 0171 3344556'), []);
  });

  for (const value of [
    '4539 1488 0343 6467',
    '5425-2334-3010-9903',
    '374245455400126',
    '6011000990139424'.replace('9424', '9432'),
  ]) {
    it(`finds the card number ${value.replace(/\d/g, '0')}`, () => {
      for (const [before, after] of [
        ['', ''],
        ['card ', '.'],
        ['"', '"'],
        ['卡号', '，'],
        ['\\n', '\\n'],
      ]) {
        assert.deepEqual(found(before + value + after), [['card-number', 'error', value]], before);
      }
    });
  }

  for (const value of [
    'DE89 3704 0044 0532 0130 00',
    'GB82WEST12345698765432',
    'NO9386011117947',
    'FR1420041010050500013M02606',
  ]) {
    it(`finds the account number of ${value.slice(0, 2)}`, () => {
      for (const [before, after] of [
        ['', ''],
        ['IBAN: ', ' BITTE'],
        ['"Konto\\n', '\\n"'],
        ['账号', '。'],
      ]) {
        assert.deepEqual(found(before + value + after), [['iban', 'error', value]], before);
      }
    });
  }
});
