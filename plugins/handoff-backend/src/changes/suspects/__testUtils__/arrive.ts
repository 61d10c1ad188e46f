import { arrivalsIn } from '../arrivalsIn';
import type { SuspectChange } from '../SuspectChange';
import { context, startedAt } from './builders';

/** What is there, as `change by deployment, minutes before`, and what is merged and not there. */
export function arrive(changes: SuspectChange[], given = context) {
  const { arrivals, absences } = arrivalsIn(changes, given);
  return {
    there: arrivals
      .map(({ change, deployment: by, at, how }) => {
        const minutes = startedAt.diff(at).as('minutes');
        return by
          ? `${change.id} ${how} by ${by.id}, ${minutes}`
          : `${change.id} ${how}, ${minutes}`;
      })
      .sort(),
    missing: absences.map(({ change, takenBackBy, elsewhere }) =>
      [change.id, takenBackBy?.id, ...elsewhere].filter(Boolean).join(' '),
    ),
  };
}
