import type { DateTime } from 'luxon';
import type { SuspectChange } from '../../SuspectChange';
import type { Service } from './landscape';
import { createPullRequest, createSetting } from './noise';
import type { Random } from './Random';
import { topic } from './vocabulary';

export const CULPRITS = [
  'risky deployment',
  'setting',
  'migration of a dependency',
  'feature flag',
  'revert gone wrong',
  'library update',
] as const;
export type Culprit = (typeof CULPRITS)[number];

/** How often it is the alerted service's own change. */
const OWN: Record<Culprit, number> = {
  'risky deployment': 0.75,
  setting: 0.6,
  'migration of a dependency': 0,
  'feature flag': 0.7,
  'revert gone wrong': 0.7,
  'library update': 0.6,
};

/** Where a change of some kind goes wrong. */
export function placeOf(
  culprit: Culprit,
  services: readonly Service[],
  random: Random,
): Service {
  if (random.chance(OWN[culprit])) return services[0];
  const hops = random.weighted([
    [1, 65],
    [2, 28],
    [3, 7],
  ] as const);
  return random.pick(services.filter(service => service.hops === hops));
}

/** The change that leads to the alert. What needs a deployment is not deployed yet. */
export function createCulprit(
  culprit: Culprit,
  given: { service: Service; about: string; at: DateTime<true> },
  random: Random,
): SuspectChange {
  const { service, about, at } = given;
  const draft = { ...given, id: 'culprit' };
  const setting = (title: string): SuspectChange => ({
    ...createSetting(draft, random),
    kind: 'configuration',
    environment: 'production',
    title,
  });
  const code = (content: 'code' | 'migration' | 'dependencies') =>
    createPullRequest(
      { ...draft, content, at: at.minus({ minutes: random.between(8, 90) }) },
      random,
    );
  switch (culprit) {
    case 'setting':
      return setting(`${service.name}.${about}.${topic(random)}: 50 → 5`);
    case 'feature flag':
      return setting(`Feature flag ${about}-v2: on for everybody`);
    case 'risky deployment':
      return {
        ...code('code'),
        ...riskOf(random, [
          [undefined, 25],
          ['medium', 30],
          ['high', 45],
        ]),
      };
    case 'migration of a dependency':
      return {
        ...code('migration'),
        ...riskOf(random, [
          [undefined, 25],
          ['low', 10],
          ['medium', 30],
          ['high', 35],
        ]),
      };
    case 'library update':
      return code('dependencies');
    default:
      return {
        ...code('code'),
        title: `Revert "Rework ${about} ${topic(random)}"`,
        hasNote: random.chance(0.3),
        risk: undefined,
        lacksRollback: false,
      };
  }
}

function riskOf(
  random: Random,
  risks: readonly (readonly [SuspectChange['risk'], number])[],
) {
  const risk = random.weighted(risks);
  return {
    risk,
    hasNote: risk !== undefined || random.chance(0.3),
    lacksRollback: risk === 'high' && random.chance(0.4),
  };
}
