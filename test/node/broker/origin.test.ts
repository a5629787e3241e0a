import assert from 'node:assert/strict';
import { checkOrigin } from '../../../src/node/broker/origin.ts';

describe('checkOrigin', () => {
  const accepted: readonly [string, boolean, string][] = [
    ['https://api.example.com', false, 'https://api.example.com'],
    ['https://API.example.com:443/', false, 'https://api.example.com'],
    ['https://ａpi.example.com', false, 'https://api.example.com'],
    ['https://api.example.com:8443', false, 'https://api.example.com:8443'],
    ['http://127.0.0.1:11434', true, 'http://127.0.0.1:11434'],
    ['http://localhost:80', true, 'http://localhost'],
    ['http://[::1]:9', true, 'http://[::1]:9'],
  ];
  for (const [text, local, origin] of accepted) {
    it(`takes ${text}${local ? ' (local)' : ''}`, () => {
      assert.deepEqual(checkOrigin(text, local), { ok: true, origin });
    });
  }

  const refused: readonly [string, boolean, RegExp][] = [
    ['api.example.com', false, /not a URL/],
    ['', false, /not a URL/],
    ['http://api.example.com', false, /only https/],
    ['file:///etc/passwd', false, /https:/],
    ['https://user@api.example.com', false, /user name/],
    ['https://api.example.com@evil.example', false, /user name/],
    ['https://api.example.com/v1', false, /pathPrefix/],
    ['https://api.example.com/?a=1', false, /pathPrefix/],
    ['https://api.example.com/#', false, /pathPrefix/],
    ['https://1.2.3.4', false, /IP address/],
    ['https://0x7f.1', false, /IP address/],
    ['https://2130706433', false, /IP address/],
    ['https://[2606:4700::1111]', false, /IP address/],
    ['http://127.0.0.1:1', false, /only https/],
    ['http://192.168.1.4:1', true, /local profile/],
    ['http://localhost.evil.example', true, /local profile/],
    ['https://api.example.com', true, /local profile/],
    ['http://[::ffff:127.0.0.1]:1', true, /local profile/],
  ];
  for (const [text, local, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}${local ? ' (local)' : ''}`, () => {
      const check = checkOrigin(text, local);
      assert.equal(check.ok, false);
      assert.match(check.ok ? '' : check.reason, reason);
    });
  }
});
