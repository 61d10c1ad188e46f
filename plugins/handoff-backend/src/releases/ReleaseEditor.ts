import { ConflictError } from '@backstage/errors';
import type { Release } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { callerOf } from '../http';
import type { ChangeSignals } from '../signals';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleasesContext } from './ReleasesService';
import type { ReleaseVisibility } from './ReleaseVisibility';
import { advanceRelease } from './rules';
import type { ReleasesStore } from './store';
import type { StoredRelease } from './StoredRelease';
import { toRelease } from './toRelease';

interface Options {
  store: ReleasesStore;
  visibility: ReleaseVisibility;
  facts: ReleaseFactsFinder;
  signals: ChangeSignals;
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
    if (isStored) signals.releaseChanged(after);
    return isStored;
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
