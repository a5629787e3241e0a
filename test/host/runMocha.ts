import Mocha from 'mocha';

const { EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Mocha.Runner.constants;

/** Lines of the tests are told from the host's own log by this mark. */
const say = (line: string) => console.log(`[host] ${line}`);

/** Loads the tests with mocha's globals set and runs them; throws when one did not pass. */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'min' });
  mocha.suite.emit('pre-require', globalThis, 'host', mocha);
  await load();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run(failures => {
      say(`  ${passing} passing`);
      if (pending > 0) say(`  ${pending} pending`);
      if (failures > 0) say(`  ${failures} failing`);
      if (failures > 0) reject(new Error(`${failures} failing`));
      else resolve();
    });
    let passing = 0;
    let pending = 0;
    runner.on(EVENT_TEST_PASS, test => {
      passing++;
      say(`    ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on(EVENT_TEST_PENDING, test => {
      pending++;
      say(`    - ${test.fullTitle()}`);
    });
    runner.on(EVENT_TEST_FAIL, (test, error: Error) => {
      say(`    ✗ ${test.fullTitle()}`);
      say(`      ${(error.stack ?? error.message).split('\n').slice(0, 12).join('\n      ')}`);
    });
  });
}
