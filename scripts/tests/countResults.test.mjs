import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addCounts, countJestResults, summaryLine } from './countResults.mjs';
import { isWholeRun } from './isWholeRun.mjs';

const results = {
  numPassedTests: 10,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 1,
};

describe('the summary of a run', () => {
  it('counts a file that could not run as a failed test', () => {
    const counts = countJestResults(results);
    assert.deepEqual(counts, { passed: 10, failed: 2, skipped: 2 });
    assert.equal(
      summaryLine(addCounts(counts, { passed: 5, failed: 0, skipped: 0 })),
      '15 passed, 2 failed, 2 skipped',
    );
  });

  it('leaves skipped tests out when there are none', () => {
    assert.equal(
      summaryLine({ passed: 3, failed: 0, skipped: 0 }),
      '3 passed, 0 failed',
    );
  });
});

describe('isWholeRun', () => {
  it('is so unless an argument selects tests', () => {
    assert.equal(isWholeRun([]), true);
    assert.equal(isWholeRun(['--verbose', '--maxWorkers=1']), true);
    assert.equal(isWholeRun(['plugins/handoff-backend']), false);
    assert.equal(isWholeRun(['-t', 'reads']), false);
    assert.equal(isWholeRun(['--testNamePattern=reads']), false);
  });
});
