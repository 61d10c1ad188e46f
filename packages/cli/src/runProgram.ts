import { toError } from '@backstage/errors';
import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { registerChange } from './commands/change';
import { registerCheck } from './commands/check';
import { registerPreview } from './commands/preview';
import { registerReady } from './commands/ready';
import { registerReport } from './commands/report';
import { ExitCode } from './ExitCode';
import { UnreachableError } from './portal';
import { UsageError } from './UsageError';

/**
 * Runs the command that the arguments name. Never throws: what goes wrong is written to standard error.
 *
 * @param argv - of the process, the program itself included
 * @returns the exit code
 */
export async function runProgram(argv: string[]): Promise<number> {
  const exit = { code: ExitCode.success };
  const program = new Command('backstage-plugin-handoff-cli')
    .description('Handoff for pipelines.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Add --help to see what it takes.');
  registerCheck(program, exit);
  registerReport(program, exit);
  registerReady(program, exit);
  registerPreview(program, exit);
  registerChange(program, exit);
  try {
    await program.parseAsync(argv);
    return exit.code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // It has said what is wrong, or printed the help that was asked for.
      return error.exitCode === 0 ? ExitCode.success : ExitCode.usage;
    }
    const isExpected =
      error instanceof UsageError || error instanceof UnreachableError;
    const text = isExpected
      ? error.message
      : toError(error).stack ?? String(error);
    process.stderr.write(`error: ${text}\n`);
    return error instanceof UnreachableError
      ? ExitCode.unreachable
      : ExitCode.usage;
  }
}
