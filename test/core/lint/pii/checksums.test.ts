import assert from 'node:assert/strict';
import { mod11And10 } from '../../../../src/core/lint/checks/iso7064.ts';
import { keccak256 } from '../../../../src/core/lint/checks/keccak256.ts';
import { luhn } from '../../../../src/core/lint/checks/luhn.ts';
import * as america from '../../../../src/core/lint/checks/national/americas.ts';
import * as asia from '../../../../src/core/lint/checks/national/asiaPacific.ts';
import * as east from '../../../../src/core/lint/checks/national/eastEurope.ts';
import * as north from '../../../../src/core/lint/checks/national/north.ts';
import * as west from '../../../../src/core/lint/checks/national/westEurope.ts';
import { letters } from '../fakes.ts';

type Check = (n: string) => boolean;

/** A published specimen, the check, and the least share of single changed digits that it must refuse. */
const specimens: Readonly<Record<string, readonly [string, Check, number]>> = {
  cpf: ['52998224725', america.cpf, 0.99],
  cnpj: ['11222333000181', america.cnpj, 0.98],
  cuit: ['20123456786', america.cuit, 0.95],
  rut: ['760864285', america.rut, 0.99],
  uruguay: ['12345672', america.cedulaUy, 0.8],
  nhs: ['9434765919', west.nhs, 0.99],
  steuerId: ['86095742719', west.steuerId, 0.99],
  rvnr: ['15070649C103', west.rvnr, 0.85],
  nir: ['255081416802538', west.nir, 0.99],
  dni: ['12345678Z', west.dni, 0.99],
  codiceFiscale: ['RSSMRA85T10A562S', west.codiceFiscale, 0.99],
  bsn: ['123456782', west.bsn, 0.99],
  belgium: ['85073003328', west.rijksregister, 0.98],
  ahv: ['7569217076985', west.ahv, 0.99],
  svnr: ['1237010180', west.svnr, 0.95],
  nif: ['123456789', west.nif, 0.9],
  pps: ['1234567T', west.pps, 0.99],
  siren: ['732829320', west.siren, 0.99],
  partitaIva: ['00743110157', luhn, 0.99],
  pesel: ['44051401359', east.pesel, 0.99],
  nip: ['1234563218', east.nip, 0.98],
  cnp: ['1800101221144', east.cnp, 0.95],
  egn: ['7523169263', east.egn, 0.95],
  oib: ['94577403194', mod11And10, 0.99],
  isikukood: ['37605030299', east.isikukood, 0.95],
  tckn: ['10000000146', east.tckn, 0.95],
  inn: ['7707083893', east.inn, 0.95],
  snils: ['11223344595', east.snils, 0.97],
  personnummer: ['8112189876', north.personnummer, 0.99],
  hetu: ['131052308T', north.hetu, 0.99],
  kennitala: ['1201743399', north.kennitala, 0.8],
  abn: ['51824753556', asia.abn, 0.98],
  acn: ['004085616', asia.acn, 0.85],
  tfn: ['123456782', asia.tfn, 0.98],
  ird: ['49091850', asia.ird, 0.95],
  aadhaar: ['234123412346', asia.aadhaar, 0.99],
  china: ['11010519491231002X', asia.idCn, 0.99],
  nric: ['S1234567D', asia.nric, 0.99],
  hkid: ['A1234563', asia.hkid, 0.99],
  taiwan: ['A123456789', asia.idTw, 0.85],
  southAfrica: ['8001015009087', north.idZa, 0.98],
};

/** All texts that differ from `n` in one digit. */
function changed(n: string): string[] {
  return [...n].flatMap((c, i) =>
    /\d/.test(c) ? [...'0123456789'].filter(d => d !== c).map(d => n.slice(0, i) + d + n.slice(i + 1)) : [],
  );
}

/** Valid numbers like `specimen`: digits of its body are drawn anew until some ending fits. */
function drawn(specimen: string, check: Check): string[] {
  const found: string[] = [];
  const tail = /\d\d$/.test(specimen) ? 2 : 1;
  const endings = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const last = tail === 2 ? endings.slice(0, 10).flatMap(a => endings.slice(0, 10).map(b => a + b)) : endings;
  for (let seed = 1; found.length < 200 && seed < 5000; seed++) {
    const noise = letters(specimen.length, seed, '0123456789');
    const body = [...specimen.slice(0, -tail)].map((c, i) =>
      /\d/.test(c) && (seed + i) % 3 === 0 ? noise[i] : c,
    );
    found.push(
      ...last
        .map(ending => body.join('') + ending)
        .filter(check)
        .slice(0, 1),
    );
  }
  return found.slice(0, 200);
}

describe('checks of national numbers', () => {
  for (const [name, [specimen, check, share]] of Object.entries(specimens)) {
    it(`${name}: takes the published number, and refuses changed digits at the rate its check promises`, () => {
      assert.ok(check(specimen), 'the specimen');
      const numbers = drawn(specimen, check);
      assert.equal(numbers.length, 200);
      const wrong = numbers.flatMap(changed);
      const refused = wrong.filter(n => !check(n)).length / wrong.length;
      assert.ok(refused >= share, `refused ${refused}`);
    });
  }

  it('hashes as Ethereum does', () => {
    assert.equal(keccak256(''), 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470');
  });
});
