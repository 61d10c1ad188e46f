import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { DateTime } from 'luxon';
import type { AlertFirings } from '../../alerts';
import type { RunFacts } from '../../runs';
import type { InsightsConfig } from '../config';
import type { Deployment, FactName } from '../facts';
import type { FactsLoader } from '../FactsLoader';
import { allIncidents, INCIDENT_FACTS } from '../figures';
import type { InsightsContext } from '../InsightsService';
import { followersOf, type JudgedIncident, type Period } from '../rules';
import type { ScopeFinder } from '../ScopeFinder';

const NAMES: ReadonlySet<FactName> = new Set([
  ...INCIDENT_FACTS,
  'deployments',
]);

/** Incidents, and the deployments that they are put down to, or were. */
export interface FoundIncidents {
  /** The oldest first. */
  incidents: readonly JudgedIncident[];
  /** By the ids of incidents. */
  deployments: ReadonlyMap<string, FoundDeployment[]>;
}

export interface FoundDeployment extends Pick<Deployment, 'changeId' | 'at'> {
  isUnlinked: boolean;
}

/** Finds incidents that the caller may see. */
export class IncidentFinder {
  static create(options: {
    scopes: ScopeFinder;
    facts: FactsLoader;
    alertFirings: AlertFirings;
    runFacts: RunFacts;
    config: InsightsConfig;
    clock: () => DateTime<true>;
  }): IncidentFinder {
    return new IncidentFinder(options);
  }

  private constructor(
    private readonly options: {
      scopes: ScopeFinder;
      facts: FactsLoader;
      alertFirings: AlertFirings;
      runFacts: RunFacts;
      config: InsightsConfig;
      clock: () => DateTime<true>;
    },
  ) {}

  /**
   * Those that began in a period, and some that did around it.
   *
   * @param entityRefs - full refs of entities that the caller may read, all where left out
   * @throws NotAllowedError for a caller who may read no alerts
   */
  async findIn(
    period: Period,
    entityRefs: string[] | undefined,
    context: InsightsContext,
  ): Promise<FoundIncidents> {
    const { facts, config, clock } = this.options;
    const {
      firings,
      incidentRuns,
      judgements,
      deployments = [],
    } = await facts.load(NAMES, { entityRefs, period, now: clock(), context });
    if (!firings || !incidentRuns || !judgements) {
      throw new NotAllowedError('You may not read what incidents rest on');
    }
    const incidents = allIncidents(
      { firings, incidentRuns, judgements },
      config,
    );
    return {
      incidents,
      deployments: linkDeployments(deployments, incidents, {
        windowMs: config.failureWindow.toMillis(),
      }),
    };
  }

  /**
   * Incidents by their ids, with what is around them.
   *
   * @throws NotFoundError for one that is not there, or that the caller may not see
   */
  async findOnes(
    ids: readonly string[],
    context: InsightsContext,
  ): Promise<FoundIncidents & { found: JudgedIncident[] }> {
    const { scopes, alertFirings, runFacts, clock } = this.options;
    const places = ids.map(id => placeOf(id));
    const intervalIds = places.map(({ intervalId }) => intervalId);
    const starts = new Map([
      ...(await alertFirings.readStarts(intervalIds)),
      ...(await runFacts.readStarts(intervalIds)),
    ]);
    for (const [index, { entityRef, intervalId }] of places.entries()) {
      await scopes.find({ entityRef }, context);
      if (!starts.has(intervalId)) throw notFound(ids[index]);
    }
    const all = await this.findIn(
      {
        since: Math.min(...starts.values()),
        until: clock().toMillis(),
        bucket: 'month',
        timeZone: 'UTC',
      },
      [...new Set(places.map(({ entityRef }) => entityRef))],
      context,
    );
    const byId = new Map(all.incidents.map(each => [each.id, each]));
    const found = ids.map(id => {
      const incident = byId.get(id);
      if (!incident) throw notFound(id);
      return incident;
    });
    return { ...all, found };
  }
}

function linkDeployments(
  deployments: readonly Deployment[],
  incidents: readonly JudgedIncident[],
  rules: { windowMs: number },
): Map<string, FoundDeployment[]> {
  const followers = followersOf(
    deployments,
    incidents.filter(({ isDismissed }) => !isDismissed),
    rules,
  );
  const byId = new Map(deployments.map(each => [each.changeId, each]));
  const links = new Map<string, FoundDeployment[]>();
  const link = (incidentId: string, changeId: string, isUnlinked: boolean) => {
    const deployment = byId.get(changeId);
    if (!deployment) return;
    const known = links.get(incidentId) ?? [];
    known.push({ changeId, at: deployment.at, isUnlinked });
    links.set(incidentId, known);
  };
  for (const [changeId, { id }] of followers) link(id, changeId, false);
  for (const { id, unlinkedIds } of incidents) {
    for (const changeId of unlinkedIds) link(id, changeId, true);
  }
  return links;
}

/** @throws NotFoundError for what is no id of an incident */
function placeOf(id: string): { intervalId: string; entityRef: string } {
  const end = id.indexOf(':');
  if (end < 1) throw notFound(id);
  return { intervalId: id.slice(0, end), entityRef: id.slice(end + 1) };
}

function notFound(id: string): NotFoundError {
  return new NotFoundError(
    `There is no incident ${id}: others have joined it or were parted from it, or you may not see it`,
  );
}
