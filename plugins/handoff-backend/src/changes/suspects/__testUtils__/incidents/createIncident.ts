import { DateTime } from 'luxon';
import type { AlertContext } from '../../AlertContext';
import type { SuspectChange } from '../../SuspectChange';
import { CULPRITS, createCulprit, placeOf, type Culprit } from './culprits';
import { createDeployment, deployAll } from './deployAll';
import { createLandscape } from './landscape';
import { createNoise } from './noise';
import { Random } from './Random';
import { topic } from './vocabulary';

/** An alert, what was changed before it, and what led to it. */
export interface Incident {
  readonly changes: readonly SuspectChange[];
  readonly context: AlertContext;
  /** Id of the change that led to the alert. */
  readonly culpritId: string;
  readonly culprit: Culprit;
  readonly hops: number;
  /** Whether the alert has a word of the culprit. */
  readonly hasHelpfulWords: boolean;
}

const NOISE = 50;
/** Minutes from the arrival of the culprit to the alert: half of them under 35, one in ten above 130. */
const DELAY = { median: 35, spread: 1.05, min: 3, max: 20 * 60 };
const ALERTS = ['LatencyHigh', 'ErrorRateHigh', 'Saturated', 'BudgetBurn'];

/** An incident in noise, the same for the same seed. */
export function createIncident(seed: number): Incident {
  const random = new Random(seed);
  const startedAt = DateTime.utc(2026, 11, 20, 9).plus({
    minutes: random.between(0, 9 * 60),
  }) as DateTime<true>;
  const services = createLandscape(random);
  const culprit = random.pick(CULPRITS);
  const service = placeOf(culprit, services, random);
  const about = topic(random);
  const delay = random.skewed(DELAY.median, DELAY.spread);
  const at = startedAt.minus({
    minutes: Math.min(Math.max(delay, DELAY.min), DELAY.max),
  });

  const noise = createNoise(services, startedAt, { changes: NOISE, random });
  const cause = createCulprit(culprit, { service, about, at }, random);
  const changes = [...noise, cause];
  const deployments = deployAll(noise, changes, { services, random });
  if (cause.mergedAt && service.isDeployed) {
    deployments.push({
      ...createDeployment(service, changes, {
        id: 'culprit-production',
        at,
        environment: 'production',
        random,
      }),
      state: 'deployed',
    });
  }
  const hasHelpfulWords = random.chance(0.5);
  return {
    changes: shuffle([...changes, ...deployments], random).filter(
      change => (change.deployedAt ?? change.mergedAt!) <= startedAt,
    ),
    context: {
      entities: services.map(({ entityRef, hops, via }) => ({
        entityRef,
        hops,
        ...(via && { via }),
      })),
      environment: 'production',
      startedAt,
      words: [
        `Checkout${random.pick(ALERTS)}`,
        `checkout: ${topic(random)} ${topic(random)}`,
        ...(hasHelpfulWords ? [`${about} failing`] : []),
      ],
    },
    culpritId: cause.id,
    culprit,
    hops: service.hops,
    hasHelpfulWords,
  };
}

function shuffle<T>(items: T[], random: Random): T[] {
  return items
    .map(item => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
