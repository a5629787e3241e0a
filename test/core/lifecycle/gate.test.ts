import assert from 'node:assert/strict';
import { type GateInput, gate, passesGate } from '../../../src/core/lifecycle/gate.ts';

const tests = { ok: true, model: 'openai/gpt-4o-mini', source: 'live', passed: 2, n: 2 } as const;
const fine: GateInput = {
  committed: true,
  lint: { errors: 0, warnings: 3, rules: 'r' },
  suite: 'ab'.repeat(32),
  tests,
};

function reasons(change: Partial<GateInput>): readonly string[] {
  const answer = gate({ ...fine, ...change });
  return answer.ok ? [] : answer.reasons;
}

describe('gate of a library without a policy', () => {
  it('lets through a saved, clean and tested version with what is known about it', () => {
    assert.deepEqual(gate(fine), {
      ok: true,
      evidence: {
        lint: { errors: 0, warnings: 3, rules: 'r' },
        tests: { suite: 'ab'.repeat(32), model: 'openai/gpt-4o-mini', source: 'live', passed: 2, n: 2 },
      },
    });
  });

  it('names each obstacle and what to do', () => {
    assert.match(reasons({ committed: false }).join(), /^the working copy differs.*: save it first/);
    assert.match(reasons({ lint: { ...fine.lint, errors: 1 } }).join(), /^lint finds 1 error: run/);
    assert.match(reasons({ lint: { ...fine.lint, errors: 2 } }).join(), /^lint finds 2 errors: run/);
    assert.deepEqual(reasons({ tests: { ok: false, reason: 'run them' } }), ['run them']);
    assert.match(reasons({ tests: { ...tests, passed: 1 } }).join(), /^1 test of 2 did not pass on openai/);
    assert.match(reasons({ tests: { ...tests, passed: 0, n: 0 } }).join(), /^no test has run/);
    assert.match(reasons({ tests: { ...tests, passed: 3 } }).join(), /did not pass/);
  });

  it('names all obstacles at once, one line each', () => {
    const all = reasons({
      committed: false,
      lint: { ...fine.lint, errors: 1 },
      tests: { ok: false, reason: 'run them' },
    });
    assert.equal(all.length, 3);
    assert.ok(all.every(reason => !reason.includes('\n')));
  });

  it('is asked again of the evidence of a promotion', () => {
    const answer = gate(fine);
    assert.ok(answer.ok && passesGate(answer.evidence));
    assert.ok(!passesGate({ ...answer.evidence, lint: { errors: 1, warnings: 0, rules: 'r' } }));
    assert.ok(!passesGate({ ...answer.evidence, tests: { ...answer.evidence.tests, passed: 1 } }));
  });
});
