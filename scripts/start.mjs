// `npm start` and `yarn start`: starts the example portal, from a fresh clone as well. Arguments go to
// `backstage-cli repo start`; see scripts/portal/main.mjs.
import { join } from 'node:path';
import { root } from './toolchain/repository.mjs';
import { runPrepared } from './toolchain/runPrepared.mjs';

const main = join(root, 'scripts/portal/main.mjs');
await runPrepared('node', [main, ...process.argv.slice(2)]);
