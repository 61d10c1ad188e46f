/**
 * The numbers of tests in Jest's JSON results. A file that could not run at all counts as one failed test, so that it
 * can never pass unnoticed.
 */
export function countJestResults(results) {
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** The numbers of tests in Playwright's JSON report. One that passed only when repeated has failed. */
export function countPlaywrightResults({ errors, stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** Adds up numbers of tests. */
export function addCounts(...counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The last line of a run, which other programs read. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${
    skipped > 0 ? `, ${skipped} skipped` : ''
  }`;
}

/** The numbers in such a line; throws when it is something else. */
export function parseSummaryLine(line) {
  const numbers = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line);
  if (!numbers) throw new Error(`No summary of a run: ${line}`);
  const [passed, failed, skipped = 0] = numbers
    .slice(1)
    .map(n => n && Number(n));
  return { passed, failed, skipped };
}
