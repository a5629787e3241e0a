import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { readLines } from '../../../src/node/broker/lines.ts';
import { maxFrameBytes } from '../../../src/node/broker/protocol.ts';

/** The lines that come out of the chunks, and whether one was too long. */
async function read(chunks: readonly Buffer[]): Promise<{ lines: string[]; tooLong: boolean }> {
  const stream = new PassThrough();
  const lines: string[] = [];
  let tooLong = false;
  readLines(
    stream,
    line => lines.push(line),
    () => {
      tooLong = true;
      stream.resume();
    },
  );
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await new Promise(resolve => stream.on('end', resolve));
  return { lines, tooLong };
}

describe('readLines', () => {
  it('gives each line whole, however the bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(text => !/[\n\r]/.test(text));
    const property = fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map(text => `${text}\n`).join(''));
      const chunks = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      assert.deepEqual(await read(chunks), { lines, tooLong: false });
    });
    await fc.assert(property, { numRuns: 50 });
  });

  it('takes a line of exactly the cap', async () => {
    const { lines, tooLong } = await read([Buffer.from(`${'x'.repeat(maxFrameBytes)}\n`)]);
    assert.equal(lines[0]?.length, maxFrameBytes);
    assert.equal(tooLong, false);
  });

  for (const ending of ['', '\n', '\nnext\n']) {
    it(`stops at a line over the cap followed by ${JSON.stringify(ending)}`, async () => {
      const half = Buffer.from('x'.repeat(maxFrameBytes / 2 + 1));
      assert.deepEqual(await read([Buffer.from('a\n'), half, half, Buffer.from(ending)]), {
        lines: ['a'],
        tooLong: true,
      });
    });
  }
});
