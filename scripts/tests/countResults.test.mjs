import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addCounts,
  countJestResults,
  countPlaywrightResults,
  parseSummaryLine,
  summaryLine,
} from './countResults.mjs';
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

  it('adds the tests in the browser to those of a line printed before', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
    assert.equal(
      summaryLine(
        addCounts(
          parseSummaryLine('15 passed, 0 failed, 2 skipped'),
          countPlaywrightResults({ errors: [{}], stats }),
        ),
      ),
      '19 passed, 3 failed, 3 skipped',
    );
    assert.deepEqual(parseSummaryLine('3 passed, 0 failed'), {
      passed: 3,
      failed: 0,
      skipped: 0,
    });
    assert.throws(() => parseSummaryLine('Done.'), /No summary/);
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
