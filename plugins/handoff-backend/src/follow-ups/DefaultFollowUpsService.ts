import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  FollowUp,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import { callerOf, PreconditionFailedError, type Precondition } from '../http';
import type { ChangeSignals } from '../signals';
import { changeFollowUp, type FollowUpValues } from './changeFollowUp';
import { draftFollowUp, findSubject } from './draftFollowUp';
import type { FollowUpNotifier } from './FollowUpNotifier';
import type { FollowUpsService } from './FollowUpsService';
import type { FollowUpsStore, StoredFollowUp } from './FollowUpsStore';
import type { FollowUpVisibility } from './FollowUpVisibility';
import { readChange } from './readChange';
import { etagOf, toFollowUp } from './toFollowUp';

interface Context {
  credentials: BackstageCredentials;
}

/** Others may change a follow-up between reading and writing it, but not for ever. */
const MAX_ATTEMPTS = 5;

/**
 * The rules of follow-ups. Who may see them is decided here, whatever the permission policy says.
 */
export class DefaultFollowUpsService implements FollowUpsService {
  static create(options: {
    store: FollowUpsStore;
    visibility: FollowUpVisibility;
    access: EntityAccess;
    notifier: FollowUpNotifier;
    signals: ChangeSignals;
    clock: () => DateTime<true>;
  }): DefaultFollowUpsService {
    return new DefaultFollowUpsService(options);
  }

  private constructor(
    private readonly options: {
      store: FollowUpsStore;
      visibility: FollowUpVisibility;
      access: EntityAccess;
      notifier: FollowUpNotifier;
      signals: ChangeSignals;
      clock: () => DateTime<true>;
    },
  ) {}

  list: FollowUpsService['list'] = async (selection, options, context) => {
    const { store, visibility } = this.options;
    const { items, totalItems, nextCursor } = await store.list(
      await visibility.narrow(selection, context),
      options,
    );
    return {
      items: await this.present(items, context),
      totalItems,
      pageInfo: { nextCursor },
    };
  };

  get: FollowUpsService['get'] = async (id, context) => {
    const [followUp] = await this.present(
      [await this.load(id, context)],
      context,
    );
    return followUp;
  };

  create: FollowUpsService['create'] = async (wanted, context) => {
    const { store, notifier, signals } = this.options;
    const createdBy = callerOf(context.credentials);
    const first =
      wanted.requestId &&
      (await store.findRequest(createdBy, wanted.requestId));
    if (first) return this.get(first.id, context);
    const services = { ...this.options, ...context };
    const subject = await findSubject(wanted, services);
    const draft = await draftFollowUp(wanted, subject, {
      ...services,
      createdBy,
      now: this.now(),
    });
    const { followUp, isNew } = await store.add(draft, wanted.requestId);
    if (isNew) {
      notifier.notifyOwner(followUp, { by: createdBy, ...subject });
      signals.followUpsChanged(followUp.entityRef);
    }
    return this.get(followUp.id, context);
  };

  update: FollowUpsService['update'] = async (id, change, when, context) => {
    const { notifier, signals } = this.options;
    const by = callerOf(context.credentials);
    const before = await this.load(id, context);
    assertMatches(before, when);
    const values = await readChange(change, {
      ...this.options,
      ...context,
      previous: before,
    });
    const after = await this.replace(before, { values, by, when }, context);
    if (after.version !== before.version)
      signals.followUpsChanged(after.entityRef);
    if (after.owner !== before.owner) {
      const document = await this.documentOf(after, context);
      notifier.notifyOwner(after, { by, document });
    }
    return this.get(id, context);
  };

  /** Stores the values upon whatever the follow-up has become meanwhile, unless the caller has ruled that out. */
  private async replace(
    before: StoredFollowUp,
    change: {
      values: FollowUpValues;
      by: string;
      when: Precondition | undefined;
    },
    context: Context,
  ): Promise<StoredFollowUp> {
    const { values, by, when } = change;
    let current = before;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const changed = changeFollowUp(current, values, { by, at: this.now() });
      if (changed === current) return current;
      if (await this.options.store.replace(changed)) return changed;
      current = await this.load(before.id, context);
      assertMatches(current, when);
    }
    throw new ConflictError(
      `Follow-up ${before.id} is being changed by others: try again`,
    );
  }

  private async load(id: string, context: Context): Promise<StoredFollowUp> {
    const { store, visibility } = this.options;
    const query = await visibility.narrow({ ids: [id] }, context);
    const { items } = await store.list(query, { limit: 1 });
    if (!items.length) {
      throw new NotFoundError(
        `There is no follow-up ${id}, or you may not read it`,
      );
    }
    return items[0];
  }

  private async present(
    items: StoredFollowUp[],
    context: Context,
  ): Promise<FollowUp[]> {
    const documents = await this.options.visibility.findDocuments(
      items.flatMap(({ documentId }) => documentId ?? []),
      context,
    );
    return items.map(item =>
      toFollowUp(item, documents.get(item.documentId ?? '')),
    );
  }

  private async documentOf(
    { documentId }: StoredFollowUp,
    context: Context,
  ): Promise<HandoffDocument | undefined> {
    if (!documentId) return undefined;
    const found = await this.options.visibility.findDocuments(
      [documentId],
      context,
    );
    return found.get(documentId);
  }

  private now(): string {
    return this.options.clock().toUTC().toISO();
  }
}

/** @throws PreconditionFailedError when the follow-up is not in a state that the caller knows */
function assertMatches(
  followUp: StoredFollowUp,
  precondition: Precondition | undefined,
): void {
  const etag = etagOf(followUp);
  if (!precondition || precondition === 'any') return;
  if (precondition.includes(etag)) return;
  const { updatedBy, updatedAt } = followUp;
  throw new PreconditionFailedError(
    `The follow-up has changed since you read it: ${updatedBy} changed it at ${updatedAt}. Read it, and write again with its etag`,
    etag,
  );
}
