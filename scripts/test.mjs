// `npm test` and `yarn test`: runs the whole suite once, on SQLite and PostgreSQL, from a fresh clone as well. Arguments
// go to Jest; see scripts/tests/main.mjs.
import { join } from 'node:path';
import { root } from './toolchain/repository.mjs';
import { runPrepared } from './toolchain/runPrepared.mjs';

const main = join(root, 'scripts/tests/main.mjs');
await runPrepared('node', [main, ...process.argv.slice(2)]);
