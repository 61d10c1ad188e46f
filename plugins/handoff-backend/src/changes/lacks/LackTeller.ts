import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ChangeSource } from 'backstage-plugin-handoff-node';
import type { DateTime } from 'luxon';
import type { RequiredFields } from '../notes';
import { readRetryAt } from '../sources';
import type { ChangeRecord, ChangesStore } from '../store';
import type { DatabaseLacks, KnownLacks } from './DatabaseLacks';
import { lacksNothing, lacksOf } from './lacksOf';

/** Pull requests at a time; what is left over comes the next time. */
const BATCH_SIZE = 100;
/** What could not be told is tried again after. */
const PAUSE = { minutes: 15 };

/**
 * Has the sources of open pull requests tell their authors what the operational notes lack: once, and again whenever that
 * is something else.
 */
export class LackTeller {
  static create(options: {
    store: ChangesStore;
    lacks: DatabaseLacks;
    sources: ChangeSource[];
    required: RequiredFields;
    /** Of the portal. */
    appBaseUrl?: string;
    logger: LoggerService;
    clock: () => DateTime<true>;
  }): LackTeller {
    return new LackTeller(options);
  }

  private constructor(
    private readonly options: {
      store: ChangesStore;
      lacks: DatabaseLacks;
      sources: ChangeSource[];
      required: RequiredFields;
      appBaseUrl?: string;
      logger: LoggerService;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Looks at changes that are new, or of which something is. */
  async notice(changes: ChangeRecord[]): Promise<void> {
    const { lacks, required, clock } = this.options;
    const open = changes.filter(
      change => change.state === 'open' && this.sourceOf(change),
    );
    const known = await lacks.find(open.map(({ id }) => id));
    for (const { id, note } of open) {
      const before = known.get(id);
      const found = lacksOf(note, required);
      const isKnown = before
        ? JSON.stringify(before.lacks) === JSON.stringify(found)
        : lacksNothing(found);
      if (!isKnown) {
        await lacks.put(id, found, clock().toUTC().toISO());
      }
    }
  }

  /** Tells what is to be told. */
  async tellDue(signal?: AbortSignal): Promise<void> {
    const { lacks, clock } = this.options;
    const due = await lacks.listDue(clock().toUTC().toISO(), BATCH_SIZE);
    for (const each of due) {
      if (signal?.aborted) return;
      await this.tell(each);
    }
  }

  private async tell(due: KnownLacks): Promise<void> {
    const { store, lacks, appBaseUrl, logger, clock } = this.options;
    const change = await store.get(due.changeId);
    const source = change && this.sourceOf(change);
    const { repository, number, state, title } = change ?? {};
    if (!source?.tellLacks || !repository || !number || state !== 'open') {
      await lacks.settle(due, due.reference);
      return;
    }
    try {
      const reference = await source.tellLacks({
        ...due.lacks,
        repository,
        number,
        url: appBaseUrl && `${appBaseUrl}/handoff/changes/${due.changeId}`,
        told: due.reference,
      });
      await lacks.settle(due, reference);
    } catch (error) {
      logger.warn(
        `What the note of ‘${title}’ lacks could not be told: ${
          toError(error).message
        }`,
      );
      await lacks.postpone(
        due.changeId,
        readRetryAt(error) ?? clock().plus(PAUSE).toUTC().toISO(),
      );
    }
  }

  /** The one that tells, if there is one. */
  private sourceOf({
    kind,
    source,
    repository,
    number,
  }: ChangeRecord): ChangeSource | undefined {
    if (kind !== 'pull-request' || !repository || !number) return undefined;
    return this.options.sources.find(
      ({ id, tellLacks }) => tellLacks && id === source,
    );
  }
}
