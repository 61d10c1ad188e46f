// `node scripts/tests/printTotal.mjs LOG JSON`: adds up the tests of `npm test`, by the last line of its log, and those
// of Playwright, by its JSON report, and prints them as the last line of .ci/run. Runs on any Node.js from 18.
import { readFileSync } from 'node:fs';
import {
  addCounts,
  countPlaywrightResults,
  parseSummaryLine,
  summaryLine,
} from './countResults.mjs';

const [logFile, reportFile] = process.argv.slice(2);
const log = readFileSync(logFile, 'utf8').trimEnd();
const total = addCounts(
  parseSummaryLine(log.slice(log.lastIndexOf('\n') + 1)),
  countPlaywrightResults(JSON.parse(readFileSync(reportFile, 'utf8'))),
);
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
