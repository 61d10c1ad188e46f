import type {
  RunDetail,
  RunNote,
  RunStep,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { elapsed } from './draftStatusUpdate';

const STATES = {
  open: 'not done',
  done: 'done',
  skipped: 'skipped',
  failed: 'failed',
} as const satisfies Record<RunStep['state'], string>;

const NOTES = {
  note: '',
  'status-update': 'Status update',
  escalation: 'Escalation',
  record: '',
} as const satisfies Record<RunNote['kind'], string>;

/** Writes a run as Markdown for a ticket. */
export function exportRun(
  { run, steps, notes }: RunDetail,
  options: { entityTitle: string; link: string; now: DateTime<true> },
): string {
  const { entityTitle, link, now } = options;
  const end = run.endedAt ?? now.toISO();
  const facts: [string, string | undefined][] = [
    ['Service', `${entityTitle} (\`${run.document.entityRef}\`)`],
    ['Environment', run.environment],
    ['Document', `${run.document.title}, revision ${run.revision}`],
    ['Trigger', run.incident ? `${run.trigger}, an incident` : run.trigger],
    [
      'Alerts',
      run.alerts
        .map(({ alertname, labels }) => `\`${alertname}${labelText(labels)}\``)
        .join(', '),
    ],
    ['Started', `${stamp(run.startedAt)} by ${run.startedBy}`],
    [
      'Ended',
      run.endedAt &&
        `${stamp(run.endedAt)}${run.endedBy ? ` by ${run.endedBy}` : ''}`,
    ],
    ['Took', elapsed(run.startedAt, end)],
    ['Outcome', run.outcome ?? run.state],
    ['Reason', run.reason && oneLine(run.reason)],
    ['Took part', run.participants.join(', ')],
    ['Run', link],
  ];
  const parts = [
    `# ${oneLine(run.document.title)}`,
    facts
      .filter(([, value]) => value)
      .map(([name, value]) => `- **${name}:** ${value}`)
      .join('\n'),
    ...(steps.length ? ['## Steps', steps.map(stepLine).join('\n')] : []),
    ...(notes.length ? ['## Notes', notes.map(noteText).join('\n\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function stepLine(step: RunStep): string {
  const box = step.state === 'done' ? '[x]' : '[ ]';
  const at = step.state === 'open' ? '' : ` ${step.at ? stamp(step.at) : ''}`;
  const by = step.state !== 'open' && step.by ? ` by ${step.by}` : '';
  const reason = step.reason ? `: ${oneLine(step.reason)}` : '';
  return `${step.number}. ${box} ${oneLine(step.title)} (${
    STATES[step.state]
  }${at}${by}${reason})`;
}

function noteText(note: RunNote): string {
  const kind = NOTES[note.kind];
  const head = [
    `**${stamp(note.at)}**`,
    note.by,
    note.step && `step ${note.step}`,
    kind,
  ]
    .filter(Boolean)
    .join(' · ');
  // Whatever a note begins with, its own blocks stay blocks.
  return `${head}\n\n${note.text.trim()}`;
}

function labelText(labels: Record<string, string>): string {
  const pairs = Object.entries(labels)
    .filter(([name]) => name !== 'alertname')
    .map(([name, value]) => `${name}="${oneLine(value).replace(/`/g, "'")}"`);
  return pairs.length ? `{${pairs.join(', ')}}` : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function stamp(time: string): string {
  return DateTime.fromISO(time, { zone: 'utc' }).toFormat(
    "yyyy-MM-dd HH:mm 'UTC'",
  );
}
