import { Option, type Command } from 'commander';
import { PORTAL_HELP, portalOption } from '../../portal';
import { outputFormats } from '../../readiness';
import { statusesToFailOn } from './failOn';
import { ready } from './ready';
import type { ReadyOptions } from './ReadyOptions';

type ReadyFlags = Pick<
  ReadyOptions,
  | 'url'
  | 'failOn'
  | 'onUnreachable'
  | 'override'
  | 'environment'
  | 'release'
  | 'format'
> & { rollback?: boolean };

/** Adds the command `ready`, which leaves its exit code in `exit`. */
export function registerReady(program: Command, exit: { code: number }): void {
  program
    .command('ready')
    .description('Stop a deployment of what is not ready, naming the gates.')
    .argument('<entity>', 'ref, like component:default/payments-api')
    .addOption(portalOption())
    .addOption(
      new Option('--fail-on <status>', 'exit with 1 from this status on')
        .choices(statusesToFailOn)
        .default('not-ready'),
    )
    .addOption(
      new Option('--on-unreachable <what>', 'when the portal does not answer')
        .choices(['allow', 'deny'])
        .default('allow'),
    )
    .option('--override <reason>', 'go on all the same, which is recorded')
    .option('--rollback', 'this is a rollback, which is never stopped')
    .option('--environment <name>', 'where to, for the record of an override')
    .option('--release <version>', 'what, for the record of an override')
    .addOption(
      new Option('--format <format>', 'how to write what was found')
        .choices(outputFormats)
        .default('human'),
    )
    .addHelpText(
      'after',
      `${PORTAL_HELP}

Exit codes:
  0  the deployment goes on
  1  not ready, or what --fail-on names, or worse
  2  wrong arguments, or the portal refuses
  3  unknown
  4  the portal does not answer within 10 s, and --on-unreachable is deny`,
    )
    .action(async (entity: string, { rollback, ...flags }: ReadyFlags) => {
      exit.code = await ready({
        ...flags,
        entity,
        isRollback: rollback ?? false,
        env: process.env,
        standardOutput: process.stdout,
        standardError: process.stderr,
      });
    });
}
