import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { Alert, HandoffDocument } from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import type { EntityAccess } from '../../catalog';
import type { DocumentsService } from '../../documents';
import { unlessDenied } from '../../permissions';
import type { AlertSelection, AlertsService } from '../AlertsService';
import type {
  AlertQuery,
  AlertRecord,
  AlertRecordsStore,
} from './AlertRecordsStore';
import { listInTurn } from './listInTurn';
import { toAlert } from './toAlert';

type Context = { credentials: BackstageCredentials };

/** More alerts of one name nobody compares. */
const MAX_FOUND = 500;

/** Reads the alerts that were taken in, as callers may see them. */
export class AlertRecords
  implements Pick<AlertsService, 'list' | 'find' | 'get'>
{
  static create(options: {
    store: AlertRecordsStore;
    documents: DocumentsService;
    access: EntityAccess;
    staleAfter: Duration;
    clock: () => DateTime<true>;
  }): AlertRecords {
    return new AlertRecords(options);
  }

  private constructor(
    private readonly options: {
      store: AlertRecordsStore;
      documents: DocumentsService;
      access: EntityAccess;
      staleAfter: Duration;
      clock: () => DateTime<true>;
    },
  ) {}

  list: AlertsService['list'] = async (selection, options, context) => {
    const query = await this.visible(selection, context);
    const page = await listInTurn(
      statesOf(selection).map(states => ({ ...query, ...states })),
      options,
      (each, one) => this.options.store.list(each, one),
    );
    return {
      items: await this.toAlerts(page.items, query, context),
      totalItems: page.totalItems,
      pageInfo: { nextCursor: page.nextCursor },
    };
  };

  find: AlertsService['find'] = async (selection, context) => {
    const [wanted, labels] =
      'ids' in selection
        ? [{ ids: selection.ids }, []]
        : [{ alertname: selection.alertname }, [...(selection.labels ?? [])]];
    const query = await this.visible(wanted, context);
    const { items } = await this.options.store.list(query, {
      limit: Math.max(MAX_FOUND, wanted.ids?.length ?? 0),
    });
    const fitting = items.filter(record =>
      labels.every(
        ([name, value]) =>
          Object.hasOwn(record.labels, name) && record.labels[name] === value,
      ),
    );
    return this.toAlerts(fitting, query, context);
  };

  get: AlertsService['get'] = async (id, context) => {
    const [alert] = await this.find({ ids: [id] }, context);
    if (!alert) {
      throw new NotFoundError(`There is no alert ${id}, or you may not see it`);
    }
    return alert;
  };

  /** Leaves out what is about entities that the catalog hides. */
  private async visible(
    selection: AlertSelection,
    { credentials }: Context,
  ): Promise<AlertQuery> {
    const { store, access, clock, staleAfter } = this.options;
    const { ids, entityRefs, alertname } = selection;
    const query: AlertQuery = {
      ids,
      entityRefs,
      alertname,
      owners: await access.resolveOwners(selection.owners, credentials),
      heardAfter: clock().minus(staleAfter).toUTC().toISO(),
    };
    const extent = await access.extent(credentials);
    if (extent === 'all') return query;
    const readable =
      extent === 'none'
        ? []
        : await access.filterReadable(
            await store.listEntityRefs(query),
            credentials,
          );
    return { ...query, readable };
  }

  private async toAlerts(
    records: AlertRecord[],
    { readable, heardAfter }: AlertQuery,
    context: Context,
  ): Promise<Alert[]> {
    const documents = await this.findDocuments(records, context);
    const isReadable = readable && new Set(readable);
    return records.map(record =>
      toAlert(record, {
        heardAfter,
        document: documents.get(record.documentId ?? ''),
        entityRefs: isReadable
          ? record.entityRefs.filter(ref => isReadable.has(ref))
          : record.entityRefs,
      }),
    );
  }

  /** The documents that the caller may read, by their ids. */
  private async findDocuments(
    records: AlertRecord[],
    context: Context,
  ): Promise<Map<string, HandoffDocument>> {
    const ids = new Set(records.flatMap(({ documentId }) => documentId ?? []));
    if (!ids.size) return new Map();
    // Alerts are told to those as well who may read no document.
    const found = await unlessDenied(
      this.options.documents.find({ ids: [...ids] }, context),
      [],
    );
    return new Map(found.map(document => [document.id, document]));
  }
}

/** The lists that follow one another: what fires, and then the rest of what is wanted. */
function statesOf({
  states = ['firing', 'stale', 'resolved'],
}: AlertSelection): Pick<AlertQuery, 'firing' | 'ended'>[] {
  const isWanted = (state: (typeof states)[number]) => states.includes(state);
  const rest = { firing: false };
  return [
    ...(isWanted('firing') ? [{ firing: true }] : []),
    ...(isWanted('stale') && isWanted('resolved') ? [rest] : []),
    ...(isWanted('stale') && !isWanted('resolved')
      ? [{ ...rest, ended: false }]
      : []),
    ...(isWanted('resolved') && !isWanted('stale') ? [{ ended: true }] : []),
  ];
}
