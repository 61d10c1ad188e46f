import { Option, type Command } from 'commander';
import { PORTAL_HELP, portalOption } from '../../portal';
import { outputFormats } from '../../readiness';
import { preview, type PreviewOptions } from './preview';

type PreviewFlags = Pick<PreviewOptions, 'url' | 'format'>;

/** Adds the command `preview`, which leaves its exit code in `exit`. */
export function registerPreview(
  program: Command,
  exit: { code: number },
): void {
  program
    .command('preview')
    .description('Show which entities a change of gates would turn.')
    .argument(
      '<file>',
      'YAML: a list of gates, or an app-config with handoff.readiness.gates',
    )
    .addOption(portalOption())
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(outputFormats)
        .default('human'),
    )
    .addHelpText(
      'after',
      `${PORTAL_HELP}

Exit codes:
  0  shown
  2  wrong arguments, or the portal refuses
  4  the portal is not reached within 10 s, or has no answer after 2 minutes`,
    )
    .action(async (file: string, flags: PreviewFlags) => {
      exit.code = await preview({
        ...flags,
        file,
        currentFolder: process.cwd(),
        env: process.env,
        standardOutput: process.stdout,
      });
    });
}
