import {
  readinessStatuses,
  type ReadinessPreview,
} from 'backstage-plugin-handoff-common';

/** As many turns as the portal names. */
const MAX_TURNS = 500;

/** Which entities would turn, those that become worse first, and how many would have which status. */
export function toHuman(preview: ReadinessPreview): string {
  const { entities, before, after, turns } = preview;
  const count =
    turns.length < MAX_TURNS ? turns.length : `${MAX_TURNS} or more`;
  const counts = readinessStatuses.map(
    status =>
      `  ${status.padEnd(9)} ${inColumn(before[status])} ${inColumn(
        after[status],
      )}`,
  );
  return [
    `${count} of ${entities} ${
      entities === 1 ? 'entity' : 'entities'
    } would turn`,
    ...turns.map(({ entityRef, from, to, because }) => {
      const why = because.length ? `, because of ${because.join(', ')}` : '';
      return `  ${entityRef}: ${from ?? 'no gates'} -> ${to}${why}`;
    }),
    '',
    `  ${''.padEnd(9)} ${inColumn('before')} ${inColumn('after')}`,
    ...counts,
    '',
  ].join('\n');
}

function inColumn(value: number | string): string {
  return String(value).padStart(7);
}
