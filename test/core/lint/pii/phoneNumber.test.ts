import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { isCalledPhoneNumber, isPhoneNumber } from '../../../../src/core/lint/checks/phoneNumber.ts';

const exampleOf = (country: CountryCode) => getExampleNumber(country, examples);

describe('phone numbers', () => {
  it('are those that the library has an example of, in both forms', () => {
    // The example of the United States is one of those set aside for fiction.
    const countries = getCountries().filter(country => exampleOf(country) && country !== 'US');
    assert.ok(countries.length > 200);
    for (const country of countries) {
      const example = exampleOf(country)!;
      assert.ok(isPhoneNumber(example.number, []), country);
      assert.ok(isPhoneNumber(example.formatNational(), [country]), country);
    }
  });

  it('are those that the parser of the library takes, but for one in fifty', () => {
    const numbers = fc.sample(
      fc
        .tuple(
          fc.constantFrom(...getCountries()),
          fc.integer({ min: 7, max: 12 }),
          fc.bigInt({ min: 10n ** 12n, max: 10n ** 13n - 1n }),
        )
        .map(
          ([country, length, digits]) => `+${getCountryCallingCode(country)}${String(digits).slice(-length)}`,
        ),
      { numRuns: 5000, seed: 1 },
    );
    const taken = (number: string): boolean => parsePhoneNumberFromString(number)?.isValid() === true;
    assert.ok(numbers.filter(taken).length > 500);
    const different = numbers.filter(number => isPhoneNumber(number, []) !== taken(number));
    assert.ok(different.length <= numbers.length / 50, different.slice(0, 20).join(' '));
  });

  it('are none of those set aside for fiction, in whichever country the words before them point to', () => {
    for (const number of ['+12125550142', '+447700900' + '456', '+61491570' + '156', '+3363998' + '1234'])
      assert.ok(!isPhoneNumber(number, []), number);
    for (const number of ['07700 900456', '(212) 555-0142', '0491 570 156', '06 39 98 12 34'])
      assert.ok(!isCalledPhoneNumber(number, 'Please call '), number);
  });

  it('are told by the word right before them, in the countries of its language', () => {
    for (const [before, number] of [
      ['le téléphone du bureau : ', '0142685371'],
      ['Telefon: ', '03090182034'],
      ['手机', '13845672891'],
      ['Call me on ', '(415) 867 5309'],
      ['Celular: ', '(11) 98765-4302'],
    ] as const) {
      assert.ok(isCalledPhoneNumber(number, before), before);
      assert.ok(!isCalledPhoneNumber(number, before.replace(/\p{L}+/gu, 'order')), before);
      assert.ok(!isCalledPhoneNumber(number, `${before}\n`), before);
      assert.ok(!isCalledPhoneNumber('999', before), before);
    }
  });
});
