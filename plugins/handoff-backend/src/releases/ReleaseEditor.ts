import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, toError } from '@backstage/errors';
import type { Release } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { callerOf } from '../http';
import type { ChangeSignals } from '../signals';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleasesContext } from './ReleasesService';
import type { ReleaseVisibility } from './ReleaseVisibility';
import type { ReleaseNotifier } from './ReleaseNotifier';
import { advanceRelease, noticesOf } from './rules';
import type { ReleasesStore } from './store';
import type { StoredRelease } from './StoredRelease';
import { toRelease } from './toRelease';

interface Options {
  store: ReleasesStore;
  visibility: ReleaseVisibility;
  facts: ReleaseFactsFinder;
  signals: ChangeSignals;
  notifier: ReleaseNotifier;
  auth: AuthService;
  logger: LoggerService;
  clock: () => DateTime<true>;
}

/** Others may change a release between reading and writing it, but not for ever. */
const MAX_ATTEMPTS = 5;

/** Changes releases that others change as well, and shows what they have become. */
export class ReleaseEditor {
  static create(options: Options): ReleaseEditor {
    return new ReleaseEditor(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * Changes whatever the release has become meanwhile, and lets it go on where it does so by itself.
   *
   * @param change - may be called several times; what it throws is thrown, and what it returns as it was is not stored
   * @throws NotFoundError for a release that the caller may not see
   * @throws ConflictError when others never leave off changing it
   */
  async change(
    id: string,
    context: ReleasesContext,
    change: (release: StoredRelease) => StoredRelease | Promise<StoredRelease>,
  ): Promise<Release> {
    const { visibility, facts } = this.options;
    const by = callerOf(context.credentials);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const before = await visibility.load(id, context);
      const changed = await change(before);
      if (changed === before) return this.show(id, context);
      const after =
        changed.state === 'in-review'
          ? advanceRelease(by, await facts.find(changed, context))
          : changed;
      if (await this.replace(before, after, context)) {
        return this.show(id, context);
      }
    }
    throw new ConflictError(
      `Release ${id} is being changed by others: try again`,
    );
  }

  /**
   * Stores what a release has become, with who changed it and when, and tells open pages.
   *
   * @returns false when it has changed since it was read; then nothing is stored
   */
  async replace(
    before: StoredRelease,
    after: StoredRelease,
    context: ReleasesContext,
  ): Promise<boolean> {
    const { store, signals } = this.options;
    const { by, at } = this.stamp(context);
    const signed = { ...after, updatedBy: by, updatedAt: at };
    const isStored = await store.replace(before, signed);
    if (isStored) {
      signals.releaseChanged(after);
      this.tell(before, signed, by);
    }
    return isStored;
  }

  /** Tells open pages and those who must act of a new release. */
  announce(release: StoredRelease, by: string): void {
    this.options.signals.releaseChanged(release);
    this.tell(undefined, release, by);
  }

  /** Tells those who must act; nothing waits for it. */
  private tell(
    before: StoredRelease | undefined,
    after: StoredRelease,
    by: string,
  ) {
    const { auth, facts, notifier, logger } = this.options;
    (async () => {
      const credentials = await auth.getOwnServiceCredentials();
      const found = await facts.find(after, { credentials });
      notifier.notify(after.id, noticesOf(before, found), by);
    })().catch(error =>
      logger.warn(
        `Nobody was told how release ${after.id} has changed: ${
          toError(error).message
        }`,
      ),
    );
  }

  /**
   * The release as the caller sees it.
   *
   * @throws NotFoundError for a release that the caller may not see
   */
  async show(id: string, context: ReleasesContext): Promise<Release> {
    const { visibility, facts } = this.options;
    const release = await visibility.load(id, context);
    const [found, visible] = await Promise.all([
      facts.find(release, context),
      visibility.partsOf(release, context),
    ]);
    return toRelease(found, visible);
  }

  /** Who does something, and when. */
  stamp({ credentials }: ReleasesContext): { by: string; at: string } {
    const at = this.options.clock().toUTC().toISO();
    return { by: callerOf(credentials), at };
  }
}
