// Runs the whole suite once on SQLite and on a PostgreSQL of its own, and ends with the line `N passed, N failed`.
// With arguments (a path, `-t NAME`, …), which go to Jest, only a part of it.
import { readFileSync } from 'node:fs';
import { addCounts, countJestResults, summaryLine } from './countResults.mjs';
import { findUnevenDatabases } from './findUnevenDatabases.mjs';
import { isWholeRun } from './isWholeRun.mjs';
import { PostgresServer } from './PostgresServer.mjs';
import { runJest } from './runJest.mjs';
import { runScriptTests } from './runScriptTests.mjs';

async function main() {
  const args = process.argv.slice(2);
  const whole = isWholeRun(args);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => stopping.abort(new Error(`Stopped by ${signal}`)));
  }

  const server = await PostgresServer.start();
  console.log('PostgreSQL for the tests is running.\n');
  let jest;
  try {
    stopping.signal.throwIfAborted();
    jest = await runJest({
      args,
      connectionString: server.connectionString,
      signal: stopping.signal,
    });
  } finally {
    await server.stop();
  }
  if (!jest.results) {
    throw new Error(`Jest ended with ${jest.exitCode} and without results.`);
  }

  const counts = [countJestResults(jest.results)];
  const problems = [];
  if (whole) {
    counts.push(await runScriptTests());
    const read = file => readFileSync(file, 'utf8');
    problems.push(...findUnevenDatabases(jest.results, read));
  }
  const total = addCounts(...counts);
  if (total.passed + total.failed === 0) problems.push('No test ran.');
  if (jest.exitCode !== 0 && total.failed === 0) {
    problems.push(`Jest ended with ${jest.exitCode} though no test failed.`);
  }
  return { ...total, problems };
}

try {
  const { problems, ...counts } = await main();
  for (const problem of problems) console.error(`FAILED: ${problem}`);
  const failed = counts.failed + problems.length;
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${summaryLine({ ...counts, failed })}`);
} catch (error) {
  console.error(`\nThe tests did not run to the end: ${error.message}`);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
