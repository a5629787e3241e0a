import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { brokerEnvironment } from '../../../src/node/broker/environment.ts';

describe('brokerEnvironment', () => {
  it('keeps what the keychain and the folders need, and nothing else', () => {
    const env = {
      HOME: '/h',
      OPENAI_API_KEY: 'x',
      NODE_OPTIONS: '--inspect',
      HTTPS_PROXY: 'p',
      PATH: '/bin',
    };
    assert.deepEqual(brokerEnvironment({ ...env, DBUS_SESSION_BUS_ADDRESS: 'unix:' }, false), {
      HOME: '/h',
      DBUS_SESSION_BUS_ADDRESS: 'unix:',
    });
  });

  it('tells Electron to be Node, and makes a relative home absolute', () => {
    assert.deepEqual(brokerEnvironment({ PROMPTWARD_HOME: 'here' }, true), {
      PROMPTWARD_HOME: resolve('here'),
      ELECTRON_RUN_AS_NODE: '1',
    });
  });
});
