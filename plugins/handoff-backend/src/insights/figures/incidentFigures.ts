import type { InsightsConfig } from '../config';
import type { AlertFiring, Facts } from '../facts';
import {
  idsOf,
  intervalsOfFirings,
  intervalsOfRuns,
  judgeIncidents,
  type JudgedIncident,
  type Period,
  type Sample,
} from '../rules';
import { figure, isWithin, listNames } from './Figure';

const GAP_MINUTES = 30;

/** How long before a period an alert may have ended that an incident in it goes on from. */
export const GAP_MS = GAP_MINUTES * 60_000;

/** What an incident is, for the definitions. */
export const INCIDENT = ({ severities }: InsightsConfig) =>
  `An incident is the overlapping firing intervals of one entity's alerts of the severity ${listNames(
    severities,
  )} and of the runs that were started as an incident, gaps under ${GAP_MINUTES} minutes joined, as people merged and split them; what they dismissed is none.`;

/** What incidents are made of. */
export const INCIDENT_FACTS = [
  'firings',
  'incidentRuns',
  'judgements',
] as const;

export type IncidentFacts = Pick<Facts, (typeof INCIDENT_FACTS)[number]>;

/** Several figures rest on the same incidents. */
const known = new WeakMap<readonly AlertFiring[], JudgedIncident[]>();

/** The incidents of some facts, the oldest first, also those that people dismissed. */
export function allIncidents(
  facts: IncidentFacts,
  config: InsightsConfig,
): readonly JudgedIncident[] {
  const incidentsOf = known.get(facts.firings) ?? findIncidents(facts, config);
  known.set(facts.firings, incidentsOf);
  return incidentsOf;
}

function findIncidents(
  { firings, incidentRuns, judgements }: IncidentFacts,
  { severities }: InsightsConfig,
): JudgedIncident[] {
  const intervals = [
    ...intervalsOfFirings(firings, severities),
    ...intervalsOfRuns(incidentRuns),
  ];
  return judgeIncidents(intervals, judgements, { gapMs: GAP_MS });
}

/** Those that nobody dismissed. */
export function incidents(
  facts: IncidentFacts,
  config: InsightsConfig,
): JudgedIncident[] {
  return allIncidents(facts, config).filter(({ isDismissed }) => !isDismissed);
}

export const timeToRestore = figure({
  id: 'time-to-restore',
  unit: 'seconds',
  needs: INCIDENT_FACTS,
  define: config =>
    `From the first firing of an incident to the last that was resolved: median and 90th percentile (nearest rank). It counts when it began; one that goes on, or of which an alert was never resolved, does not count. ${INCIDENT(
      config,
    )}`,
  sample: (facts, period, config) =>
    begun(facts, period, config)
      .filter(({ isResolved }) => isResolved)
      .map(incident => ({
        ...toSample(incident),
        ms: incident.endedAt - incident.startedAt,
      })),
});

export const incidentFrequency = figure({
  id: 'incident-frequency',
  unit: 'per-week',
  needs: INCIDENT_FACTS,
  define: config => `Incidents that began, in seven days. ${INCIDENT(config)}`,
  sample: (facts, period, config) => begun(facts, period, config).map(toSample),
});

export const alertsWithRunbook = figure({
  id: 'alerts-with-runbook',
  unit: 'share',
  needs: ['firings', 'runbooks'],
  define: () =>
    'Share of the alerts that began, of any severity, for which a document was found that says what to do. An alert about several entities counts once.',
  sample: ({ firings, runbooks }, period) => {
    const byAlert = Map.groupBy(
      firings.filter(({ startsAt }) => isWithin(startsAt, period)),
      ({ alertId }) => alertId,
    );
    return [...byAlert].map(([alertId, of]) => {
      const [{ startsAt, documentId }] = of;
      const isCounted = documentId !== undefined && runbooks.has(documentId);
      return {
        key: alertId,
        at: startsAt,
        entityRefs: of.map(({ entityRef }) => entityRef),
        isCounted,
        alertIds: [alertId],
        documentId: isCounted ? documentId : undefined,
      };
    });
  },
});

function begun(
  facts: IncidentFacts,
  period: Period,
  config: InsightsConfig,
): JudgedIncident[] {
  return incidents(facts, config).filter(({ startedAt }) =>
    isWithin(startedAt, period),
  );
}

function toSample({ id, startedAt, entityRef, intervals }: JudgedIncident) {
  return {
    key: id,
    at: startedAt,
    entityRefs: [entityRef],
    incidentId: id,
    ...signsOf(intervals),
  };
}

/** The alerts of an incident, and its first run. */
export function signsOf(
  intervals: JudgedIncident['intervals'],
): Pick<Sample, 'alertIds' | 'runId' | 'documentId'> {
  const run = intervals.find(({ kind }) => kind === 'run');
  return {
    alertIds: idsOf(intervals, 'alert'),
    runId: run?.id,
    documentId: run?.documentId,
  };
}
