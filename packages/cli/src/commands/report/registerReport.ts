import { Option, type Command } from 'commander';
import { PORTAL_HELP, portalOption } from '../../portal';
import { outputFormats } from '../../readiness';
import { report, type ReportOptions } from './report';

type ReportFlags = Pick<
  ReportOptions,
  | 'url'
  | 'state'
  | 'reason'
  | 'evidenceUrl'
  | 'commit'
  | 'at'
  | 'expiresAt'
  | 'format'
>;

const STATES: ReportOptions['state'][] = [
  'passed',
  'failed',
  'warning',
  'not-applicable',
  'error',
];

/** Adds the command `report`, which leaves its exit code in `exit`. */
export function registerReport(program: Command, exit: { code: number }): void {
  program
    .command('report')
    .description('Report how a gate of an entity stands.')
    .argument('<entity>', 'ref, like component:default/payments-api')
    .argument('<gate>', 'id, like load-test')
    .addOption(portalOption())
    .addOption(
      new Option('--state <state>', 'what was found out')
        .choices(STATES)
        .makeOptionMandatory(),
    )
    .option('--reason <text>', 'what it rests on, in a sentence')
    .option(
      '--evidence-url <url>',
      'where to read more; the run of GitHub Actions or GitLab without',
    )
    .option(
      '--commit <hash>',
      'what was looked at; that of GitHub Actions or GitLab without',
    )
    .option('--at <time>', 'when, like 2027-01-31T10:00:00Z; now without')
    .option('--expires-at <time>', 'until when it counts at most')
    .addOption(
      new Option('--format <format>', 'how to write what it led to')
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
    .action(async (entity: string, gateId: string, flags: ReportFlags) => {
      exit.code = await report({
        ...flags,
        entity,
        gateId,
        env: process.env,
        standardOutput: process.stdout,
      });
    });
}
