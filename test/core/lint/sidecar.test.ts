import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';
import { parsePrompt, sidecarPath } from '../../../src/core/prompt/parse.ts';

/** Shaped like an access key id and none; the sidecar has it with an escape in the middle. */
const token = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
const escaped = `"${token.slice(0, 3)}\\x${token.charCodeAt(3).toString(16)}${token.slice(4)}"`;

const path = 'c.prompt';
const prompt = 'Say {{what}} to {{whom}}. And {{more}}.\n';
const found = (text: string) => {
  const parsed = parsePrompt(path, prompt, text);
  return {
    inSidecar: lint({ path: sidecarPath(path), text, parsed }).map(({ rule, range }) => [
      rule,
      text.slice(range.start, range.end),
    ]),
    inPrompt: lint({ path, text: prompt, parsed }).map(({ rule }) => rule),
  };
};

describe('lint of the file beside a prompt', () => {
  it('reads its values as a reader of the file does', () => {
    const { inSidecar, inPrompt } = found(`testData:\n  - { what: ${escaped}, whom: Ada, more: x }\n`);
    assert.deepEqual(inSidecar, [['aws-access-key-id', escaped.slice(1, -1)]]);
    assert.deepEqual(inPrompt, []);
  });

  it('covers a whole value with the comment above it', () => {
    const comment = '# promptward-ignore aws-access-key-id: an example of the vendor';
    const block = `what: |-\n      one\n      two ${token}\n    whom: Ada\n    more: x`;
    const { inSidecar } = found(`testData:\n  -\n    ${comment}\n    ${block}\n`);
    assert.deepEqual(inSidecar, []);
  });

  it('reports a row without a value where the row stands, and once', () => {
    const { inSidecar, inPrompt } = found(
      'testData:\n  - { what: x, whom: Ada, more: x }\n  - { what: y, whom: Eve }\n',
    );
    assert.deepEqual(inSidecar, [['test-row-missing-variable', '{ what: y, whom: Eve }']]);
    assert.deepEqual(inPrompt, []);
  });

  it('reports an undefined variable in the prompt alone', () => {
    const { inSidecar, inPrompt } = found('testData:\n  - { what: x, whom: Ada }\n');
    assert.deepEqual(inSidecar, []);
    assert.deepEqual(inPrompt, ['undefined-variable']);
  });

  it('reports what is malformed in the file that it is in', () => {
    const { inSidecar, inPrompt } = found('testData: [\n');
    assert.ok(inSidecar.some(([rule]) => rule === 'malformed-prompt'));
    assert.ok(!inPrompt.includes('malformed-prompt'));
  });
});
