import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { Drill, HandoffDocument } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../../catalog';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../../documents';
import { userRefOf } from '../../http';
import { assertRunnable } from '../rules';
import type { RunsContext } from '../RunsService';
import { toReference } from '../toRun';
import { drillState, missedBefore } from './drillState';
import type { DrillSelection, DrillsService } from './DrillsService';
import type { DrillQuery, DrillsStore, StoredDrill } from './DrillsStore';
import { readDrillOwner, readDrillTime } from './readDrill';

/** The rules of drills. */
export class DefaultDrillsService implements DrillsService {
  static create(options: {
    store: DrillsStore;
    access: EntityAccess;
    documents: DocumentsService;
    clock: () => DateTime<true>;
  }): DefaultDrillsService {
    return new DefaultDrillsService(options);
  }

  private constructor(
    private readonly options: {
      store: DrillsStore;
      access: EntityAccess;
      documents: DocumentsService;
      clock: () => DateTime<true>;
    },
  ) {}

  list: DrillsService['list'] = async (selection, options, context) => {
    const { store, clock } = this.options;
    const states = selection.states ?? (['planned', 'started'] as const);
    const query = await this.narrow(
      { ...selection, states: [...states] },
      context,
    );
    const { items, totalItems, nextCursor } = await store.list(
      query,
      missedBefore(clock()),
      options,
    );
    return {
      items: await this.present(items, context),
      totalItems,
      pageInfo: { nextCursor },
    };
  };

  plan: DrillsService['plan'] = async (wanted, context) => {
    const { store, clock, documents } = this.options;
    const now = clock();
    const [document] = await documents.find(
      { ids: [wanted.documentId], include: WHATEVER_BECAME_OF_IT },
      context,
    );
    if (!document) {
      throw new NotFoundError(
        `documentId: there is no document ${wanted.documentId}, or you may not read it`,
      );
    }
    assertRunnable(document);
    const drill: StoredDrill = {
      id: randomUUID(),
      documentId: document.id,
      entityRef: document.entityRef,
      at: readDrillTime(wanted.at, now),
      environment: wanted.environment?.trim() || undefined,
      owner: this.ownerOf(wanted.owner, document),
      createdAt: now.toUTC().toISO(),
      createdBy: userRefOf(context.credentials),
    };
    await store.add(drill);
    return this.get(drill.id, context);
  };

  update: DrillsService['update'] = async (id, change, context) => {
    const { store, clock } = this.options;
    const now = clock();
    await this.get(id, context);
    const done = await store.update(id, {
      at: change.at && readDrillTime(change.at, now),
      environment: change.environment?.trim(),
      owner: change.owner && readDrillOwner(change.owner),
      ...(change.state === 'cancelled' && {
        cancelledAt: now.toUTC().toISO(),
        cancelledBy: userRefOf(context.credentials),
      }),
    });
    if (!done) {
      throw new ConflictError(
        `Drill ${id} has begun already, or was called off`,
      );
    }
    return this.get(id, context);
  };

  private async get(id: string, context: RunsContext): Promise<Drill> {
    const { store, clock } = this.options;
    const query = await this.narrow({ ids: [id] }, context);
    const { items } = await store.list(query, missedBefore(clock()), {
      limit: 1,
    });
    const [drill] = await this.present(items, context);
    if (!drill) {
      throw new NotFoundError(
        `There is no drill ${id}, or you may not read its document`,
      );
    }
    return drill;
  }

  private ownerOf(
    owner: string | undefined,
    { steward }: HandoffDocument,
  ): string {
    if (owner) return readDrillOwner(owner);
    if (steward) return steward;
    throw new InputError(
      'owner: the document has no steward; name the User or Group who holds the drill, like group:default/team-a',
    );
  }

  private async narrow(
    selection: DrillSelection & { ids?: string[] },
    context: RunsContext,
  ): Promise<DrillQuery> {
    const { access, documents, store, clock } = this.options;
    const { owners, ...rest } = selection;
    const scope = await documents.scope(
      { owners, include: WHATEVER_BECAME_OF_IT },
      context,
    );
    const query = { ...rest, scope };
    if ((await access.extent(context.credentials)) === 'all') return query;
    const entityRefs = await access.filterReadable(
      await store.listEntityRefs(query, missedBefore(clock())),
      context.credentials,
    );
    return { ...query, entityRefs };
  }

  private async present(
    drills: StoredDrill[],
    context: RunsContext,
  ): Promise<Drill[]> {
    if (!drills.length) return [];
    const found = await this.options.documents.find(
      {
        ids: [...new Set(drills.map(({ documentId }) => documentId))],
        include: WHATEVER_BECAME_OF_IT,
      },
      context,
    );
    const documents = new Map(found.map(each => [each.id, each]));
    const now = this.options.clock();
    return drills.flatMap(drill => {
      const document = documents.get(drill.documentId);
      if (!document) return [];
      const state = drillState(drill, now);
      return {
        id: drill.id,
        document: toReference(document),
        at: drill.at,
        environment: drill.environment,
        owner: drill.owner,
        state,
        runId: ['started', 'done'].includes(state) ? drill.runId : undefined,
        createdAt: drill.createdAt,
        createdBy: drill.createdBy,
      };
    });
  }
}
