import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { DateTime } from 'luxon';
import { maskText } from '../../documents';
import { userRefOf } from '../../http';
import { byNewest, pageOf } from '../pageOf';
import { readPeriod } from '../readPeriod';
import type { IncidentJudgement, JudgedIncident } from '../rules';
import type { ScopeFinder } from '../ScopeFinder';
import type { DatabaseJudgementsStore } from './DatabaseJudgementsStore';
import { draftJudgement } from './draftJudgement';
import type { IncidentFinder } from './IncidentFinder';
import { showJudgement, type IncidentPresenter } from './IncidentPresenter';
import type { IncidentsService } from './IncidentsService';

interface Options {
  scopes: ScopeFinder;
  finder: IncidentFinder;
  presenter: IncidentPresenter;
  store: DatabaseJudgementsStore;
  clock: () => DateTime<true>;
}

export class DefaultIncidentsService implements IncidentsService {
  static create(options: Options): DefaultIncidentsService {
    return new DefaultIncidentsService(options);
  }

  private constructor(private readonly options: Options) {}

  list: IncidentsService['list'] = async (selection, page, context) => {
    const { scopes, finder, presenter, clock } = this.options;
    const now = clock();
    const period = readPeriod(selection, now);
    const { incidents, deployments } = await finder.findIn(
      period,
      await scopes.find(selection, context),
      context,
    );
    const placeOf = (incident: JudgedIncident) => ({
      at: incident.startedAt,
      key: incident.id,
    });
    const begun = incidents
      .filter(
        ({ startedAt }) =>
          startedAt >= period.since && startedAt < period.until,
      )
      .sort((a, b) => byNewest(placeOf(a), placeOf(b)));
    const { items, ...rest } = pageOf(begun, page, placeOf);
    const around = { deployments, now: now.toMillis() };
    return {
      ...rest,
      items: await presenter.toIncidents(items, around, context),
    };
  };

  judge: IncidentsService['judge'] = async (wanted, context) => {
    const { finder, store, clock } = this.options;
    const { kind, incidentId, otherIncidentId } = wanted;
    const reason = (await maskText(wanted.reason)).trim();
    if (!reason) throw new InputError('reason: says why');
    const others =
      kind === 'merge' && otherIncidentId !== undefined
        ? [otherIncidentId]
        : [];
    const { found, deployments } = await finder.findOnes(
      [incidentId, ...others],
      context,
    );
    const [incident, other] = found;
    const judgement: IncidentJudgement = {
      ...draftJudgement(wanted, incident, {
        other,
        deploymentIds: (deployments.get(incidentId) ?? []).map(
          ({ changeId }) => changeId,
        ),
      }),
      id: randomUUID(),
      kind,
      entityRef: incident.entityRef,
      reason,
      by: userRefOf(context.credentials),
      at: clock().toUTC().toISO(),
    };
    await store.add(judgement);
    return showJudgement(judgement);
  };

  undo: IncidentsService['undo'] = async (id, context) => {
    const { scopes, store, clock } = this.options;
    const judgement = await store.find(id);
    if (!judgement) {
      throw new NotFoundError(`There is no judgement ${id} of an incident`);
    }
    await scopes.find({ entityRef: judgement.entityRef }, context);
    const undone = {
      by: userRefOf(context.credentials),
      at: clock().toUTC().toISO(),
    };
    if (!(await store.undo(id, undone.by, undone.at))) {
      throw new ConflictError('Somebody has taken that back already');
    }
    return showJudgement({ ...judgement, undone });
  };
}
