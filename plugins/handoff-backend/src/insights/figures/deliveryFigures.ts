import type { InsightsConfig } from '../config';
import type { Deployment } from '../facts';
import {
  failedDeployments,
  leadTimesOf,
  type Failure,
  type Period,
  type Sample,
} from '../rules';
import { figure, isWithin, listNames, sayHours } from './Figure';
import {
  incidents,
  INCIDENT,
  INCIDENT_FACTS,
  signsOf,
} from './incidentFigures';

const production = ({ productionEnvironments }: InsightsConfig) =>
  `production (the environment ${listNames(productionEnvironments)})`;

export const leadTime = figure({
  id: 'lead-time',
  unit: 'seconds',
  needs: ['code', 'deployments'],
  define: config =>
    `From a commit on the main branch, or the merge of a pull request, to its first deployment to ${production(
      config,
    )}, counted once for each entity: median and 90th percentile (nearest rank). A deployment brings the commits it names and what was merged since the commit of the deployment before. It counts when it was deployed.`,
  sample: ({ code, deployments }, period) =>
    leadTimesOf(code, deployments)
      .filter(({ at }) => isWithin(at, period))
      .map(
        ({ code: { changeId, at: since }, entityRef, deploymentId, at }) => ({
          key: `${changeId} ${entityRef}`,
          at,
          entityRefs: [entityRef],
          ms: at - since,
          changeId,
          relatedChangeId: deploymentId,
        }),
      ),
});

export const deploymentFrequency = figure({
  id: 'deployment-frequency',
  unit: 'per-week',
  needs: ['deployments'],
  define: config =>
    `Successful deployments to ${production(
      config,
    )} in seven days, also those that were undone later.`,
  sample: ({ deployments }, period) => samplesOf(deployments, period),
});

export const changeFailureRate = figure({
  id: 'change-failure-rate',
  unit: 'share',
  needs: ['deployments', ...INCIDENT_FACTS],
  define: config =>
    `Share of the successful deployments to ${production(
      config,
    )} that were reverted, rolled back to what was there before, or followed within ${sayHours(
      config.failureWindow.as('hours'),
    )} by an incident on their entity that nobody unlinked. ${INCIDENT(
      config,
    )}`,
  sample: ({ deployments, ...facts }, period, config) => {
    const failures = failedDeployments(deployments, incidents(facts, config), {
      windowMs: config.failureWindow.toMillis(),
    });
    return samplesOf(deployments, period).map(sample => {
      const failure = failures.get(sample.key);
      return {
        ...sample,
        isCounted: failure !== undefined,
        ...(failure && explain(failure, sample.at)),
      };
    });
  },
});

function samplesOf(deployments: readonly Deployment[], period: Period) {
  return deployments
    .filter(({ at }) => isWithin(at, period))
    .map(({ changeId, at, entityRefs }) => ({
      key: changeId,
      at,
      entityRefs,
      changeId,
    }));
}

function explain(failure: Failure, at: number): Partial<Sample> {
  if (failure.how === 'reverted') return { reason: 'Reverted' };
  if (failure.how === 'rolled-back') {
    return { reason: 'Rolled back', relatedChangeId: failure.by };
  }
  const { id, startedAt, intervals } = failure.incident;
  const minutes = Math.round((startedAt - at) / 60_000);
  return {
    reason: `An incident began ${minutes} min after it`,
    incidentId: id,
    ...signsOf(intervals),
  };
}
