import assert from 'node:assert/strict';
import { type Ledger, readLedger } from '../../../src/core/trust/ledger.ts';
import { recordPath, signaturePath } from '../../../src/core/trust/ledgerPaths.ts';
import { promotedIn } from '../../../src/core/trust/state.ts';
import { testKey } from './testKey.ts';
import { type LedgerFiles, lastPromotion, promoted, randomBytes, sealed, union } from './testLedger.ts';

const messages = (ledger: Ledger) => ledger.problems.map(({ message }) => message).join('\n');
const without = (files: LedgerFiles, ...paths: string[]) =>
  new Map([...files].filter(([path]) => !paths.includes(path)));
const nonce = () => Buffer.from(randomBytes(16)).toString('hex');

describe('ledger', () => {
  let files: LedgerFiles;

  before(async () => {
    files = await promoted(new Map());
    files = await promoted(files, { content: 'second' });
    files = await promoted(files, { prompt: 'b/ü.prompt.yml', env: 'production' });
  });

  it('reads a whole ledger, parents before children', () => {
    const ledger = readLedger(files);
    const records = [...ledger.records.values()];
    assert.deepEqual(ledger.problems, []);
    assert.deepEqual(ledger.leftovers, []);
    assert.deepEqual(ledger.keys, [testKey(1).keyId]);
    assert.deepEqual(
      records.map(({ record }) => record.type),
      ['genesis', 'promotion', 'promotion', 'promotion'],
    );
    assert.equal(ledger.genesis, records[0]?.id);
    assert.deepEqual(ledger.heads, [records[3]?.id]);
    assert.deepEqual([...ledger.superseded], [records[1]?.id]);
    for (const { record } of records) assert.equal(record.time, '2026-01-02T03:04:05Z');
  });

  it('is empty without files and passes over what is not the ledger', () => {
    const { records, heads, problems } = readLedger(
      new Map([['.promptward/.gitattributes', Buffer.from('*')]]),
    );
    assert.deepEqual([records.size, heads, problems], [0, [], []]);
  });

  it('says the same whatever the order of the files, and with an earlier answer', () => {
    const ledger = readLedger(files);
    assert.deepEqual(readLedger(new Map([...files].reverse())), ledger);
    assert.deepEqual(readLedger(files, ledger), ledger);
    assert.deepEqual(readLedger(files, readLedger(new Map())), ledger);
  });

  it('notices a flip of any byte of any file, also with an earlier answer', async () => {
    const small = await promoted(new Map());
    const ledger = readLedger(small);
    let flips = 0;
    for (const [path, bytes] of small) {
      for (let at = 0; at < bytes.length; at++) {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        const changed = new Map([...small, [path, flipped]] as const);
        assert.notDeepEqual(readLedger(changed, ledger).problems, [], `${path} byte ${at}`);
        flips++;
        if (at % 16 === 0) assert.notDeepEqual(readLedger(changed).problems, [], `${path} byte ${at}`);
      }
    }
    assert.ok(flips > 1000);
  });

  it('notices a file that is cut, longer or under another name', () => {
    for (const [path, bytes] of files) {
      for (const other of [bytes.subarray(0, -1), new Uint8Array(), Buffer.concat([bytes, bytes])]) {
        assert.notDeepEqual(readLedger(new Map([...files, [path, other]] as const)).problems, []);
      }
      const renamed = path.replace(/.(?=\.)/, digit => (digit === '0' ? '1' : '0'));
      const { problems, leftovers } = readLedger(new Map([...files, [renamed, bytes]] as const));
      assert.ok(problems.length + leftovers.length > 0, renamed);
    }
  });

  it('takes the descendants of a removed record with it, and its current promotions', () => {
    const [, first] = [...readLedger(files).records.keys()];
    const ledger = readLedger(without(files, recordPath(first ?? '')));
    assert.equal(ledger.records.size, 1);
    assert.deepEqual(promotedIn(ledger), []);
    assert.match(messages(ledger), /rests on record [0-9a-f]{16}, which is not there/);
    assert.match(messages(ledger), /which does not count/);
    assert.equal(ledger.leftovers.length, 1);
  });

  it('counts nothing without a genesis record, or with two', async () => {
    const genesis = readLedger(files).genesis ?? '';
    const none = readLedger(without(files, recordPath(genesis)));
    const two = readLedger(union(files, await promoted(new Map())));
    assert.match(messages(none), /no genesis record/);
    assert.match(messages(two), /one of 2 genesis records.*Keep one/);
    for (const ledger of [none, two]) {
      assert.deepEqual(
        [ledger.records.size, ledger.genesis, ledger.heads, ledger.keys],
        [0, undefined, [], []],
      );
    }
  });

  it('counts nothing when the genesis record is not signed', () => {
    const genesis = readLedger(files).genesis ?? '';
    const ledger = readLedger(without(files, signaturePath(genesis, testKey(1).keyId)));
    assert.deepEqual([ledger.records.size, ledger.genesis, ledger.keys], [0, undefined, []]);
    assert.match(messages(ledger), /has not signed it/);
  });

  it('refuses a genesis record with a key of small order, or without its own', async () => {
    const genesis = [...readLedger(files).records.values()][0]?.record;
    for (const pub of [`01${'00'.repeat(31)}`, testKey(2).pub]) {
      const body = { keys: [{ alg: 'ed25519', pub }] };
      const ledger = readLedger(await sealed({ ...genesis, body }, testKey(1)));
      assert.equal(ledger.records.size, 0);
      assert.match(messages(ledger), /cannot be trusted/);
    }
  });

  it('refuses a key that the genesis record does not name', async () => {
    const record = { ...lastPromotion(files), nonce: nonce(), key: testKey(2).keyId };
    const ledger = readLedger(union(files, await sealed(record, testKey(2))));
    assert.match(messages(ledger), /not trusted here/);
    assert.equal(ledger.records.size, 4);
  });

  it('refuses a signature that is not by the key that the record names', async () => {
    const record = { ...lastPromotion(files), nonce: nonce() };
    const ledger = readLedger(union(files, await sealed(record, testKey(2), testKey(1).keyId)));
    assert.match(messages(ledger), /does not fit the record/);
    assert.equal(ledger.records.size, 4);
  });

  it('keeps a record that counts when a foreign signature lies beside it, and names that one', async () => {
    const { id, record } = [...readLedger(files).records.values()][1] ?? { id: '', record: {} };
    const [foreign] = [...(await sealed(record, testKey(2)))];
    const ledger = readLedger(
      new Map([...files, [signaturePath(id, testKey(2).keyId), foreign?.[1] ?? new Uint8Array()]] as const),
    );
    assert.equal(ledger.records.size, 4);
    assert.deepEqual(
      ledger.problems.map(({ path }) => path),
      [signaturePath(id, testKey(2).keyId)],
    );
  });

  it('says of two first promotions which records go with the genesis record that is removed', async () => {
    const other = await promoted(new Map(), { key: testKey(2) });
    const both = union(files, other);
    const genesis = readLedger(other).genesis ?? '';
    const kept = without(both, recordPath(genesis));
    assert.deepEqual(
      readLedger(kept).problems.map(({ path, message }) => [path, message]),
      [...readLedger(other).records.keys()]
        .filter(id => id !== genesis)
        .map(id => [recordPath(id), 'it was made for another library: remove it with its .sig']),
    );
  });

  it('refuses the replay of a promotion of another library', async () => {
    const other = await promoted(new Map(), { content: 'from elsewhere' });
    const foreign = lastPromotion(other);
    const copied = await sealed(foreign, testKey(1));
    assert.match(messages(readLedger(union(files, copied))), /another library/);
    const adopted = await sealed({ ...foreign, parents: readLedger(files).heads }, testKey(1));
    assert.match(messages(readLedger(union(files, adopted))), /another library/);
    assert.equal(readLedger(union(files, copied, adopted)).records.size, 4);
  });

  it('is not changed by an older promotion that is added again', async () => {
    const [genesis, first] = [...readLedger(files).records.keys()];
    const before = readLedger(files);
    assert.deepEqual(readLedger(union(files, files)), before);
    const old = before.records.get(first ?? '')?.record;
    const again = await sealed({ ...old, nonce: nonce(), parents: before.heads }, testKey(1));
    const rolledBack = readLedger(union(files, again));
    assert.match(messages(rolledBack), /seq is not above/);
    assert.deepEqual(promotedIn(rolledBack), promotedIn(before));
    const aside = readLedger(
      union(files, await sealed({ ...old, nonce: nonce(), parents: [genesis] }, testKey(1))),
    );
    assert.equal(promotedIn(aside, 'a.prompt.yml')[0]?.state, 'conflict');
  });

  it('names strangers, and lets what an interrupted write leaves count for nothing', () => {
    const strange = ['readme.md', 'ab/cd.json', `AB/${'0'.repeat(62)}.json`, `ab/${'0'.repeat(62)}.json.bak`];
    for (const name of strange) {
      const ledger = readLedger(
        new Map([...files, [`.promptward/ledger/${name}`, new Uint8Array()]] as const),
      );
      assert.match(messages(ledger), /no ledger file/, name);
    }
    const draft = '.promptward/ledger/ab/.promptward-0123456789abcdef.tmp';
    const alone = signaturePath('0'.repeat(64), testKey(1).keyId);
    const ledger = readLedger(
      new Map([...files, [draft, new Uint8Array()], [alone, new Uint8Array()]] as const),
    );
    assert.deepEqual([ledger.problems, ledger.leftovers], [[], [alone, draft]]);
  });
});
