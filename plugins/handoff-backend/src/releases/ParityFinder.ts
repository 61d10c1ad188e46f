import type { ReleaseParity } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { EnvironmentParity } from '../changes';
import {
  isBeforeDeployment,
  judgeParity,
  lastRehearsal,
  needsDryRun,
  type ReleasePolicy,
} from './rules';
import type { StoredRelease } from './StoredRelease';

/** Finds whether the environment of a dry run is like the one that a release is deployed to. */
export class ParityFinder {
  static create(options: {
    environmentParity: EnvironmentParity;
    policy: ReleasePolicy;
    productionEnvironments: readonly string[];
    clock: () => DateTime<true>;
  }): ParityFinder {
    return new ParityFinder(options);
  }

  private constructor(
    private readonly options: {
      environmentParity: EnvironmentParity;
      policy: ReleasePolicy;
      productionEnvironments: readonly string[];
      clock: () => DateTime<true>;
    },
  ) {}

  /** @returns undefined before a dry run, where none is needed, and once it is deployed */
  async find(release: StoredRelease): Promise<ReleaseParity | undefined> {
    const { environmentParity, policy, productionEnvironments, clock } =
      this.options;
    const last = lastRehearsal(release);
    const target = release.environment ?? productionEnvironments.at(0);
    const matters =
      isBeforeDeployment(release) && needsDryRun({ release, policy });
    if (!matters || !last || target === undefined) return undefined;
    const environments: [string, string] = [last.environment, target];
    const pairs = await environmentParity.compare(
      release.entityRefs,
      environments,
    );
    return judgeParity(
      pairs.map(({ entityRef, firstAt, secondAt, differences }) => ({
        entityRef,
        rehearsedAt: firstAt,
        targetAt: secondAt,
        differences: differences.map(({ fact, first, second }) => ({
          fact,
          rehearsed: first,
          target: second,
        })),
      })),
      {
        environments,
        since: clock().minus(policy.parityWithin).toUTC().toISO(),
      },
    );
  }
}
