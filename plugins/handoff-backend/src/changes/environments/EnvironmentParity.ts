import type { AuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type {
  EntityEnvironments,
  FactGroup,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { environmentKey } from '../suspects';
import { compareEnvironments, declarationsFor } from './comparison';
import type { EnvironmentsConfig } from './config';
import type { EnvironmentFinder } from './EnvironmentFinder';

/** Which version comes where, with its migrations, is what releases are about. */
const DEPLOYED: FactGroup[] = ['version', 'migration'];

/** How an entity is deployed in two environments. Times are ISO 8601 in UTC, undefined where nothing is told. */
export interface EnvironmentPair {
  entityRef: string;
  firstAt?: string;
  secondAt?: string;
  /** Facts that differ though no declaration expects it. */
  differences: { fact: string; first?: string; second?: string }[];
}

/** Compares two environments, whoever may read the entities: for what the plugin finds out in its own name. */
export class EnvironmentParity {
  static create(options: {
    auth: AuthService;
    finder: EnvironmentFinder;
    config: EnvironmentsConfig;
    clock: () => DateTime<true>;
  }): EnvironmentParity {
    return new EnvironmentParity(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      finder: EnvironmentFinder;
      config: EnvironmentsConfig;
      clock: () => DateTime<true>;
    },
  ) {}

  async compare(
    entityRefs: string[],
    [first, second]: [string, string],
  ): Promise<EnvironmentPair[]> {
    const credentials = await this.options.auth.getOwnServiceCredentials();
    const pairs: EnvironmentPair[] = [];
    for (const entityRef of entityRefs) {
      pairs.push(
        await this.compareOne(entityRef, [first, second], credentials),
      );
    }
    return pairs;
  }

  private async compareOne(
    entityRef: string,
    names: [string, string],
    credentials: Awaited<ReturnType<AuthService['getOwnServiceCredentials']>>,
  ): Promise<EnvironmentPair> {
    const { finder, config, clock } = this.options;
    const environments = await finder
      .compare(entityRef, { credentials })
      .then(known => known.environments, noneIfGone);
    const [first, second] = names.map(name =>
      environments.find(
        each => environmentKey(each.name) === environmentKey(name),
      ),
    );
    const told = (environment: typeof first) =>
      environment?.facts && environment.deployment.at;
    const comparison =
      first && second
        ? compareEnvironments(
            [first, second],
            declarationsFor(
              entityRef,
              config.expectedDifferences,
              clock().toUTC().toISODate(),
            ),
          )
        : [];
    const valueIn = (
      values: (typeof comparison)[number]['values'],
      environment: typeof first,
    ) => {
      const value = values.find(
        each => each.environment === environment?.name,
      )?.value;
      return value === undefined ? undefined : String(value);
    };
    return {
      entityRef,
      firstAt: told(first),
      secondAt: told(second),
      differences: comparison
        .filter(
          ({ state, isExpected, group }) =>
            state !== 'same' && !isExpected && !DEPLOYED.includes(group),
        )
        .map(({ fact, values }) => ({
          fact,
          first: valueIn(values, first),
          second: valueIn(values, second),
        })),
    };
  }
}

/** Of an entity that the catalog has lost, nothing is known. */
function noneIfGone(error: unknown): EntityEnvironments['environments'] {
  if (error instanceof NotFoundError) return [];
  throw error;
}
