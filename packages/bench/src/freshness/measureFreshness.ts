import { markdownTable } from '../common/markdownTable';
import { loadCommits } from '../corpora';
import { replay, type Replay, type Tally } from './replay';

const PROJECTS = ['alertmanager', 'thanos'];

/**
 * How often a reminder to review a document was right, by what has changed since it was last edited and by the calendar: on
 * real histories, with what was known at the time of each reminder.
 */
export async function measureFreshness(): Promise<void> {
  const rows = PROJECTS.flatMap(project => {
    const result = replay(loadCommits(project));
    console.error(
      `${project}: ${result.looks} looks at ${result.documents} documents in sum, of which ${result.edited} were edited soon after`,
    );
    return toRows(project, result);
  });
  console.log(
    markdownTable(
      ['history', 'rule', 'reminders', 'right', 'precision', 'recall'],
      rows,
    ),
  );
}

function toRows(project: string, result: Replay): string[][] {
  const row = (rule: string, { reminders, right }: Tally) => [
    project,
    rule,
    reminders.toLocaleString('en'),
    right.toLocaleString('en'),
    percent(right, reminders),
    percent(right, result.edited),
  ];
  return [
    row('by change', result.byChange),
    row('180 days, as many reminders', result.calendarAtSameNumber),
    row('180 days, all', result.calendar),
    row('every document', {
      reminders: result.documents,
      right: result.edited,
    }),
  ];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
