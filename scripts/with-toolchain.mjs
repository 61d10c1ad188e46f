// `node scripts/with-toolchain.mjs COMMAND …`: runs a command with the right Node.js, Yarn and the installed
// dependencies, for machines that have only npm.
import { runPrepared } from './toolchain/runPrepared.mjs';

const [command, ...args] = process.argv.slice(2);
if (command) {
  await runPrepared(command, args);
} else {
  console.error('Usage: node scripts/with-toolchain.mjs COMMAND [ARGUMENT …]');
  process.exitCode = 2;
}
