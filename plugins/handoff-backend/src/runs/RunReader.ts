import { NotFoundError } from '@backstage/errors';
import type {
  HandoffDocument,
  Run,
  RunDetail,
} from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../catalog';
import type { PageOptions, StoredPage } from '../database';
import {
  WHATEVER_BECAME_OF_IT,
  type DocumentsService,
  type Procedure,
} from '../documents';
import type { RunAlerts } from './RunAlerts';
import type { RunGuidance } from './RunGuidance';
import type { RunsContext, RunSelection } from './RunsService';
import type { RunQuery, RunsStore, StoredRun } from './RunsStore';
import { toRun, toRunSteps } from './toRun';

/** A run, and what it is pinned to. */
export interface LoadedRun {
  run: StoredRun;
  document: HandoffDocument;
  /** Absent for a revision that is not there any more. */
  procedure?: Procedure;
}

/** Reads runs for those who may read their documents. */
export class RunReader {
  static create(options: {
    store: RunsStore;
    access: EntityAccess;
    documents: DocumentsService;
    guidance: RunGuidance;
    alerts: RunAlerts;
  }): RunReader {
    return new RunReader(options);
  }

  private constructor(
    private readonly options: {
      store: RunsStore;
      access: EntityAccess;
      documents: DocumentsService;
      guidance: RunGuidance;
      alerts: RunAlerts;
    },
  ) {}

  /**
   * @throws NotFoundError when there is no such run, or the caller may not read its document
   */
  async load(id: string, context: RunsContext): Promise<LoadedRun> {
    const { store, documents } = this.options;
    const scope = await documents.scope(
      { include: WHATEVER_BECAME_OF_IT },
      context,
    );
    const { items } = await store.list({ ids: [id], scope }, { limit: 1 });
    const [run] = items;
    const [document] = run ? await this.findDocuments(items, context) : [];
    if (!document) {
      throw new NotFoundError(
        `There is no run ${id}, or you may not read its document`,
      );
    }
    const [procedure] = await documents.listProcedures(
      [{ documentId: run.documentId, number: run.revision }],
      context,
    );
    return { run, document, procedure };
  }

  async detail(id: string, context: RunsContext): Promise<RunDetail> {
    const { store, guidance, alerts } = this.options;
    const loaded = await this.load(id, context);
    const { run, document, procedure } = loaded;
    const [notes, escalation, alertStates] = await Promise.all([
      store.listNotes(id),
      guidance.escalation(run, loaded, context),
      alerts.statesOf(alertIds([run]), context),
    ]);
    const steps = procedure?.steps ?? [];
    return {
      run: toRun(run, { document, steps, alertStates }),
      steps: toRunSteps(run, { steps }),
      notes,
      escalation,
      newestRevision:
        document.revision > run.revision ? document.revision : undefined,
    };
  }

  async list(
    selection: RunSelection,
    page: PageOptions,
    context: RunsContext,
  ): Promise<StoredPage<Run>> {
    const query = await this.narrow(selection, context);
    const { items, ...rest } = await this.options.store.list(query, page);
    return { ...rest, items: await this.present(items, context) };
  }

  private async present(
    runs: StoredRun[],
    context: RunsContext,
  ): Promise<Run[]> {
    if (!runs.length) return [];
    const { documents, alerts } = this.options;
    const [found, procedures, alertStates] = await Promise.all([
      this.findDocuments(runs, context),
      // Of those that have ended, nobody asks which step is next.
      documents.listProcedures(
        runs
          .filter(({ state }) => state === 'active')
          .map(run => ({ documentId: run.documentId, number: run.revision })),
        context,
      ),
      alerts.statesOf(alertIds(runs), context),
    ]);
    return runs.flatMap(run => {
      const document = found.find(({ id }) => id === run.documentId);
      const procedure = procedures.find(
        ({ documentId, number }) =>
          documentId === run.documentId && number === run.revision,
      );
      const steps = procedure?.steps ?? [];
      return document ? toRun(run, { document, steps, alertStates }) : [];
    });
  }

  /** A run belongs to the entity of its document, so that the documents need not be looked up in the catalog once more. */
  private async narrow(
    selection: RunSelection,
    context: RunsContext,
  ): Promise<RunQuery> {
    const { access, documents, store } = this.options;
    const { credentials } = context;
    const { owners, participant, ...rest } = selection;
    const [caller] =
      participant === 'me' ? await access.ownershipRefs(credentials) : [];
    const query = {
      ...rest,
      participant: participant === 'me' ? caller ?? '' : participant,
      scope: await documents.scope(
        { owners, include: WHATEVER_BECAME_OF_IT },
        context,
      ),
    };
    if ((await access.extent(credentials)) === 'all') return query;
    const entityRefs = await access.filterReadable(
      await store.listEntityRefs(query),
      credentials,
    );
    return { ...query, entityRefs };
  }

  private async findDocuments(
    runs: StoredRun[],
    context: RunsContext,
  ): Promise<HandoffDocument[]> {
    const ids = [...new Set(runs.map(({ documentId }) => documentId))];
    return this.options.documents.find(
      { ids, include: WHATEVER_BECAME_OF_IT },
      context,
    );
  }
}

function alertIds(runs: StoredRun[]): string[] {
  return runs.flatMap(({ alerts }) => alerts.flatMap(({ id }) => id ?? []));
}
