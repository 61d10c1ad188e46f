import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec as SpecReporter } from 'node:test/reporters';
import { root } from '../toolchain/repository.mjs';

/** Runs the tests of these scripts with Node's own test runner, shows them and resolves with their numbers. */
export async function runScriptTests() {
  const folder = join(root, 'scripts');
  const names = await readdir(folder, { recursive: true });
  const files = names
    .filter(name => name.endsWith('.test.mjs'))
    .map(name => join(folder, name));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files, concurrency: true });
  const ended = new Promise((resolve, reject) => {
    stream.on('end', resolve).on('error', reject);
  });
  stream.on('test:pass', event => {
    if (event.details.type === 'suite') return;
    counts[event.skip || event.todo ? 'skipped' : 'passed'] += 1;
  });
  stream.on('test:fail', event => {
    if (event.details.type !== 'suite') counts.failed += 1;
  });
  stream.compose(new SpecReporter()).pipe(process.stdout);
  await ended;
  return counts;
}
