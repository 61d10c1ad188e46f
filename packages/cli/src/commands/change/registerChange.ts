import { Option, type Command } from 'commander';
import { PORTAL_HELP, portalOption } from '../../portal';
import { outputFormats } from '../../readiness';
import { reportChange, type ChangeOptions } from './reportChange';

type ChangeFlags = Omit<ChangeOptions, 'entities' | 'env' | 'standardOutput'>;

const KINDS: ChangeOptions['kind'][] = [
  'deployment',
  'configuration',
  'monitoring',
];
const STATES: ChangeOptions['state'][] = [
  'deployed',
  'failed',
  'open',
  'reverted',
];

/** Adds the command `change report`, which leaves its exit code in `exit`. */
export function registerChange(program: Command, exit: { code: number }): void {
  program
    .command('change')
    .description('Report what a pipeline changes.')
    .command('report')
    .description(
      'Report a deployment, or a change of configuration or of alerting rules.',
    )
    .argument(
      '[entities...]',
      'refs, like component:default/payments-api; those with code in the repository without',
    )
    .addOption(portalOption())
    .addOption(
      new Option('--kind <kind>', 'what it is')
        .choices(KINDS)
        .default('deployment'),
    )
    .addOption(
      new Option('--state <state>', 'how far it has come')
        .choices(STATES)
        .default('deployed'),
    )
    .option('--title <text>', 'in a line; made of the others without')
    .option('--environment <name>', 'where to, like production')
    .option('--release <version>', 'what, like 1.4.0')
    .option(
      '--commit <hash>',
      'what is deployed; that of GitHub Actions or GitLab without',
    )
    .option(
      '--repository <path>',
      'where its code is, like github.com/acme/payments; that of the pipeline without',
    )
    .option(
      '--facts <file>',
      'what is set there, as JSON or YAML: see the page on environments',
    )
    .option('--change-url <url>', 'where to read more; the run without')
    .option('--author <name>', 'who did it; who started the run without')
    .option('--at <time>', 'when, like 2027-01-31T10:00:00Z; now without')
    .option(
      '--source <name>',
      'who reports it, always the same; github-actions or gitlab-ci without',
    )
    .option(
      '--id <id>',
      'by which the source knows it, for ever; the run and the environment without',
    )
    .addOption(
      new Option('--format <format>', 'how to write what came of it')
        .choices(outputFormats)
        .default('human'),
    )
    .addHelpText(
      'after',
      `${PORTAL_HELP}

Exit codes:
  0  reported
  2  wrong arguments, or the portal refuses
  4  the portal does not answer within 10 s`,
    )
    .action(async (entities: string[], flags: ChangeFlags) => {
      exit.code = await reportChange({
        ...flags,
        entities,
        env: process.env,
        standardOutput: process.stdout,
      });
    });
}
