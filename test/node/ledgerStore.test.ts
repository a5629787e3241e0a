import assert from 'node:assert/strict';
import { promotedIn } from '../../src/core/trust/state.ts';
import { readLedger, writeRecords } from '../../src/node/ledgerStore.ts';
import { type LedgerFiles, promoted } from '../core/trust/testLedger.ts';
import { memoryFiles } from './memoryFiles.ts';

const attributes = '.promptward/.gitattributes';
const text = (bytes: Uint8Array | undefined) => (bytes ? Buffer.from(bytes).toString() : undefined);

describe('ledger store', () => {
  let first: LedgerFiles;
  let second: LedgerFiles;

  before(async () => {
    first = await promoted(new Map());
    second = new Map([...(await promoted(first))].filter(([path]) => !first.has(path)));
  });

  it('reads back what it wrote', async () => {
    const files = memoryFiles();
    const { paths } = await writeRecords(files, first);
    assert.deepEqual([...paths].sort(), [...files.content.keys()].sort());
    const ledger = await readLedger(files);
    assert.equal(ledger.records.size, 2);
    await writeRecords(files, second);
    assert.equal((await readLedger(files, ledger)).records.size, 3);
  });

  it('pins the bytes once, and keeps what the attributes say already', async () => {
    const files = memoryFiles();
    assert.equal((await writeRecords(files, first)).paths.includes(attributes), true);
    assert.equal(text(files.content.get(attributes)), '* -text\n');
    assert.equal((await writeRecords(files, second)).paths.includes(attributes), false);

    const own = memoryFiles(new Map([[attributes, Buffer.from('*.yml eol=lf')]]));
    const written = await writeRecords(own, first);
    assert.equal(text(own.content.get(attributes)), '*.yml eol=lf\n* -text\n');
    await written.undo();
    assert.deepEqual([...own.content], [[attributes, Buffer.from('*.yml eol=lf')]]);
  });

  it('can be undone', async () => {
    const files = memoryFiles();
    await writeRecords(files, first);
    const before = new Map(files.content);
    await (await writeRecords(files, second)).undo();
    assert.deepEqual(files.content, before);
  });

  it('leaves nothing behind when a write fails', async () => {
    for (let writes = 0; writes < 5; writes++) {
      const files = memoryFiles();
      files.writesLeft = writes;
      await assert.rejects(writeRecords(files, first), /disk is full/);
      assert.equal(files.content.size, 0);
    }
  });

  it('verifies wherever a crash ends the writing, and holds the promotion whole or not at all', async () => {
    const files = memoryFiles();
    const snapshots: ReadonlyMap<string, Uint8Array>[] = [];
    const { write } = files;
    files.write = async (path, bytes) => {
      await write(path, bytes);
      snapshots.push(new Map(files.content));
    };
    await writeRecords(files, first);
    assert.equal(snapshots.length, 5);
    for (const [index, snapshot] of snapshots.entries()) {
      const ledger = await readLedger(memoryFiles(snapshot));
      assert.deepEqual(ledger.problems, []);
      assert.equal(promotedIn(ledger).length, index === 4 ? 1 : 0);
    }
  });
});
