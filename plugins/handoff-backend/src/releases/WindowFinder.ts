import type { AuthService } from '@backstage/backend-plugin-api';
import type { DateTime } from 'luxon';
import type { ReleaseWindows } from '../calendar';
import type { ReleasesContext } from './ReleasesService';
import { isBeforeDeployment, type ReleaseViolation } from './rules';
import type { StoredRelease } from './StoredRelease';

/** Finds what of the calendar is in the way of a release. */
export class WindowFinder {
  static create(options: {
    auth: AuthService;
    releaseWindows: ReleaseWindows;
    clock: () => DateTime<true>;
  }): WindowFinder {
    return new WindowFinder(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      releaseWindows: ReleaseWindows;
      clock: () => DateTime<true>;
    },
  ) {}

  /** What is found does not depend on who asks, what is told of it does. A release without a window is looked at as of now. */
  async find(
    release: StoredRelease,
    context: ReleasesContext,
  ): Promise<ReleaseViolation[]> {
    if (!isBeforeDeployment(release)) return [];
    const { auth, releaseWindows, clock } = this.options;
    const { entityRefs, environment, window } = release;
    const now = clock().toUTC();
    const planned = {
      entityRefs,
      environment,
      start: window?.start ?? now.toISO(),
      end: window?.end ?? now.plus({ minutes: 1 }).toISO(),
    };
    const own = { credentials: await auth.getOwnServiceCredentials() };
    const found = await releaseWindows.violations(planned, own);
    const told =
      !found.length || auth.isPrincipal(context.credentials, 'service')
        ? found
        : await releaseWindows.violations(planned, context);
    return found.flatMap(({ periodId, title, ...violation }, index) => {
      if (periodId === undefined) return [];
      const seen = told.at(index);
      return [
        {
          ...violation,
          periodId,
          title: title ?? '',
          message: seen?.message ?? violation.message,
          hidden: seen?.periodId === undefined,
        },
      ];
    });
  }
}
