import assert from 'node:assert/strict';
import type { Json } from '../../../src/core/json.ts';
import { wireFields } from '../../../src/node/models/wireFields.ts';

const fields = (parameters: Record<string, Json>, responseFormat?: Json): unknown => {
  const wire = wireFields({ parameters, ...(responseFormat !== undefined && { responseFormat }) });
  return wire.ok ? wire.fields : wire.reason;
};

describe('wireFields', () => {
  it('gives each parameter its name in the request', () => {
    const parameters = {
      ...{ maxTokens: 10, temperature: 0.5, topP: 1, stop: ['a', 'b'], seed: 7 },
      ...{ presencePenalty: -1, frequencyPenalty: 0.1, reasoningEffort: 'low', topK: null },
    };
    assert.deepEqual(fields(parameters), {
      ...{ max_tokens: 10, temperature: 0.5, top_p: 1, stop: ['a', 'b'], seed: 7 },
      ...{ presence_penalty: -1, frequency_penalty: 0.1, reasoning_effort: 'low' },
    });
  });

  it('refuses what it does not know, so that no message or address can be put in', () => {
    for (const name of ['messages', 'stream', 'model', 'tools', 'constructor', 'baseURL']) {
      assert.match(String(fields({ [name]: 1 })), new RegExp(`parameter "${name}" cannot be sent`));
    }
  });

  it('refuses values of the wrong type', () => {
    assert.match(String(fields({ temperature: 'hot' })), /"temperature" must be a number/);
    assert.match(String(fields({ maxTokens: 1.5 })), /"maxTokens" must be a whole number/);
    assert.match(String(fields({ stop: ['a', 1] })), /"stop" must be a text or a list of texts/);
  });

  it('maps the response formats', () => {
    const schema = { name: 'answer', strict: true, schema: { type: 'object' } };
    const wanted = { response_format: { type: 'json_schema', json_schema: schema } };
    assert.deepEqual(fields({}, 'text'), {});
    assert.deepEqual(fields({}, 'json_object'), { response_format: { type: 'json_object' } });
    assert.deepEqual(fields({}, { type: 'json_object' }), { response_format: { type: 'json_object' } });
    assert.deepEqual(fields({}, { type: 'json_schema', json_schema: schema }), wanted);
  });

  it('refuses other response formats and broken schemas', () => {
    for (const format of ['yaml', 'json_schema', 3, ['text'], { type: 'xml' }]) {
      assert.match(String(fields({}, format)), /responseFormat must be|json_schema must be/);
    }
    for (const json_schema of ['{}', [], { name: 'a' }, { name: 'a', schema: 'b' }, 7]) {
      assert.match(String(fields({}, { type: 'json_schema', json_schema })), /json_schema must be a map/);
    }
  });
});
