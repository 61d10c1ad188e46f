import { Option, type Command } from 'commander';
import { check } from './check';
import { formats, type Format } from './formats';
import { thresholds, type Threshold } from './severity';

interface CheckFlags {
  format: Format;
  output?: string;
  failOn: Threshold;
}

/** Adds the command `check`, which leaves its exit code in `exit`. */
export function registerCheck(program: Command, exit: { code: number }): void {
  program
    .command('check')
    .description(
      'Check folders of handoff documents as the portal would read them, without a network.',
    )
    .argument(
      '[folder...]',
      'folders that annotations or conventions name, such as ./ops',
      ['.'],
    )
    .addOption(
      new Option('--format <format>', 'how to write what is found')
        .choices(formats)
        .default('human'),
    )
    .option(
      '--output <file>',
      'write it to a file, and only the counts to standard output',
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(thresholds)
        .default('warning'),
    )
    .addHelpText(
      'after',
      `
Exit codes:
  0  nothing to fail on
  1  problems of the severity that --fail-on names, or worse
  2  wrong arguments, or a folder or file that cannot be used`,
    )
    .action(
      async (folders: string[], { format, output, failOn }: CheckFlags) => {
        exit.code = await check({
          folders,
          format,
          output,
          failOn,
          currentFolder: process.cwd(),
          standardOutput: process.stdout,
        });
      },
    );
}
