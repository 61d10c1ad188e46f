import { ConflictError, InputError } from '@backstage/errors';
import type { NewIncidentJudgement } from 'backstage-plugin-handoff-common';
import type { IncidentJudgement, JudgedIncident } from '../rules';

const MAX_APART_DAYS = 30;
const MAX_APART_MS = MAX_APART_DAYS * 86_400_000;

/** What a judgement says of which alerts and runs. */
export type Judged = Pick<
  IncidentJudgement,
  'intervalIds' | 'changeId' | 'since' | 'until'
>;

/**
 * What somebody wants to correct, as alerts and runs tell it, so that it holds whatever becomes of the incidents.
 *
 * @param around - `other`: the second incident of a merge; `deploymentIds`: of deployments that the incident is put down to
 * @throws InputError that names what cannot be used
 * @throws ConflictError for what holds already
 */
export function draftJudgement(
  wanted: NewIncidentJudgement,
  incident: JudgedIncident,
  around: { other?: JudgedIncident; deploymentIds: readonly string[] },
): Judged {
  switch (wanted.kind) {
    case 'merge':
      return draftMerge(incident, around.other);
    case 'split':
      return draftSplit(incident, wanted.intervalId);
    case 'unlink':
      return draftUnlink(incident, wanted.changeId, around.deploymentIds);
    default:
      if (incident.isDismissed) {
        throw new ConflictError('The incident is dismissed already');
      }
      return judge(incident.intervals);
  }
}

function draftMerge(one: JudgedIncident, other?: JudgedIncident): Judged {
  if (!other) {
    throw new InputError('otherIncidentId: names what to merge it with');
  }
  if (one.entityRef !== other.entityRef) {
    throw new InputError(
      'otherIncidentId: an incident is of one entity, and that one is of another',
    );
  }
  if (one.id === other.id) {
    throw new ConflictError('They are one incident already');
  }
  const [first, second] =
    one.startedAt <= other.startedAt ? [one, other] : [other, one];
  if (second.startedAt - first.endedAt > MAX_APART_MS) {
    throw new InputError(
      `otherIncidentId: what is more than ${MAX_APART_DAYS} days apart is not one incident`,
    );
  }
  return judge([first.intervals[0], second.intervals[0]]);
}

function draftSplit({ intervals }: JudgedIncident, id?: string): Judged {
  const index = intervals.findIndex(each => each.id === id);
  if (index < 1) {
    throw new InputError(
      'intervalId: has to name an alert or run of the incident that is not its first',
    );
  }
  return judge([intervals[index]]);
}

function draftUnlink(
  { intervals, unlinkedIds }: JudgedIncident,
  changeId: string | undefined,
  deploymentIds: readonly string[],
): Judged {
  if (changeId !== undefined && unlinkedIds.has(changeId)) {
    throw new ConflictError('The deployment is unlinked already');
  }
  if (changeId === undefined || !deploymentIds.includes(changeId)) {
    throw new InputError(
      'changeId: has to name a deployment that the incident is put down to',
    );
  }
  return { ...judge([intervals[0]]), changeId };
}

function judge(intervals: JudgedIncident['intervals']): Judged {
  const starts = intervals.map(({ startsAt }) => startsAt);
  return {
    intervalIds: intervals.map(({ id }) => id),
    since: Math.min(...starts),
    until: Math.max(...starts),
  };
}
