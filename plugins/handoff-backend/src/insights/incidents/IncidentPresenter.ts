import type {
  Incident,
  IncidentJudgement as ShownJudgement,
} from 'backstage-plugin-handoff-common';
import type { InsightsContext } from '../InsightsService';
import type { RowTitles } from '../RowTitles';
import {
  idsOf,
  type IncidentInterval,
  type IncidentJudgement,
  type JudgedIncident,
} from '../rules';
import type { FoundDeployment } from './IncidentFinder';

/** Shows incidents with the names of what they are made of. */
export class IncidentPresenter {
  static create(options: { titles: RowTitles }): IncidentPresenter {
    return new IncidentPresenter(options.titles);
  }

  private constructor(private readonly titles: RowTitles) {}

  /**
   * Incidents that the caller may see, in the same order.
   *
   * @param around - `now`: in milliseconds since 1970; what ends then goes on
   */
  async toIncidents(
    incidents: readonly JudgedIncident[],
    around: {
      deployments: ReadonlyMap<string, FoundDeployment[]>;
      now: number;
    },
    context: InsightsContext,
  ): Promise<Incident[]> {
    const linked = (id: string) => around.deployments.get(id) ?? [];
    const titles = await this.titles.read(
      {
        changeIds: incidents.flatMap(({ id }) =>
          linked(id).map(({ changeId }) => changeId),
        ),
        alertIds: incidents.flatMap(each => idsOf(each.intervals, 'alert')),
        documentIds: incidents.flatMap(({ intervals }) =>
          intervals.flatMap(({ documentId }) => documentId ?? []),
        ),
      },
      context,
    );
    const goesOn = (end: { isResolved: boolean }, at: number) =>
      !end.isResolved && at >= around.now;
    const toInterval = (interval: IncidentInterval) => ({
      id: interval.id,
      kind: interval.kind,
      title: titles.get(interval.documentId ?? interval.id) ?? interval.id,
      startsAt: toText(interval.startsAt),
      endsAt: goesOn(interval, interval.endsAt)
        ? undefined
        : toText(interval.endsAt),
      isResolved: interval.isResolved,
    });
    return incidents.map(incident => ({
      id: incident.id,
      entityRef: incident.entityRef,
      startedAt: toText(incident.startedAt),
      endedAt: goesOn(incident, incident.endedAt)
        ? undefined
        : toText(incident.endedAt),
      isResolved: incident.isResolved,
      isDismissed: incident.isDismissed,
      intervals: incident.intervals.map(toInterval),
      deployments: linked(incident.id).map(deployment => ({
        ...deployment,
        title: titles.get(deployment.changeId) ?? deployment.changeId,
        at: toText(deployment.at),
      })),
      judgements: incident.judgements.map(showJudgement),
    }));
  }
}

export function showJudgement(judgement: IncidentJudgement): ShownJudgement {
  const { id, kind, changeId, reason, by, at, undone } = judgement;
  return { id, kind, changeId, reason, by, at, undone };
}

function toText(millis: number): string {
  return new Date(millis).toISOString();
}
