import { ensureDependencies } from './ensureDependencies.mjs';
import { ensureToolchain } from './ensureToolchain.mjs';
import { runToEnd } from '../processes/runToEnd.mjs';
import { SetupError } from './SetupError.mjs';

/**
 * Makes toolchain and dependencies ready, runs a command with them and ends this process with the command's exit code.
 *
 * Everything up to here runs on any Node.js from 18 and without any dependency; what comes after may use both.
 */
export async function runPrepared(command, args, options) {
  try {
    const env = await ensureToolchain();
    await ensureDependencies(env);
    process.exitCode = await runToEnd(command, args, {
      ...options,
      env,
      shell: process.platform === 'win32',
    });
  } catch (error) {
    if (!(error instanceof SetupError || error.code === 'ENOENT')) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
