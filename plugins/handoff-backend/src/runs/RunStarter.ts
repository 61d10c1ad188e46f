import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { HandoffDocument, NewRun } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import {
  WHATEVER_BECAME_OF_IT,
  type DocumentsService,
  type Procedure,
} from '../documents';
import { userRefOf } from '../http';
import type { ChangeSignals } from '../signals';
import type { DrillsStore } from './drills';
import { ActiveRunError } from './errors';
import { assertRunnable } from './rules';
import type { RunAlerts } from './RunAlerts';
import type { RunsContext } from './RunsService';
import type { RunsStore, StoredRun } from './RunsStore';

/** A run may end just when another one is refused because of it; not time and again. */
const MAX_ATTEMPTS = 3;

/** Starts runs. */
export class RunStarter {
  static create(options: {
    store: RunsStore;
    drillsStore: DrillsStore;
    documents: DocumentsService;
    alerts: RunAlerts;
    signals: ChangeSignals;
    clock: () => DateTime<true>;
  }): RunStarter {
    return new RunStarter(options);
  }

  private constructor(
    private readonly options: {
      store: RunsStore;
      drillsStore: DrillsStore;
      documents: DocumentsService;
      alerts: RunAlerts;
      signals: ChangeSignals;
      clock: () => DateTime<true>;
    },
  ) {}

  /** @returns id of the run, which may be one that the same request has started before */
  async start(wanted: NewRun, context: RunsContext): Promise<string> {
    const { store, signals } = this.options;
    const startedBy = userRefOf(context.credentials);
    const { requestId, another: beside = false } = wanted;
    const known = requestId && (await store.findRequest(startedBy, requestId));
    if (known) return known;

    const run = await this.draft(wanted, startedBy, context);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const active = beside
        ? undefined
        : await store.findActive(run.documentId);
      if (active) throw isActive(active);
      const added = await store.add(run, { requestId, beside });
      if (added.result === 'drill') {
        throw new ConflictError(
          'drillId: the drill has begun already, or was called off',
        );
      }
      if (added.result === 'added') signals.runBeganOrEnded(run);
      if (added.result !== 'active') return added.id;
      if (added.id) throw isActive(added.id);
    }
    throw new ConflictError('Others start runs of the document: try again');
  }

  private async draft(
    wanted: NewRun,
    startedBy: string,
    context: RunsContext,
  ): Promise<Omit<StoredRun, 'participants'>> {
    const { alerts, drillsStore, clock } = this.options;
    const { document, procedure } = await this.findProcedure(wanted, context);
    const { drillId, alerts: given = [] } = wanted;
    const trigger = wanted.trigger ?? triggerOf(wanted);
    if (drillId && trigger !== 'drill') {
      throw new InputError(
        'trigger: a run that holds a drill has the trigger drill',
      );
    }
    if (drillId && !(await drillsStore.has(drillId, document.id))) {
      throw new NotFoundError(
        `drillId: there is no drill ${drillId} of the document`,
      );
    }
    if (wanted.incident && trigger !== 'manual') {
      throw new InputError(
        'incident: only a run that is started by hand says so itself',
      );
    }
    const now = clock().toUTC().toISO();
    return {
      id: randomUUID(),
      documentId: document.id,
      entityRef: document.entityRef,
      revision: procedure.number,
      trigger,
      environment: wanted.environment?.trim() || undefined,
      state: 'active',
      drillId,
      isIncident: wanted.incident ?? false,
      startedAt: now,
      startedBy,
      lastActivityAt: now,
      alerts: await alerts.identify(given, context),
      steps: procedure.steps.map(({ number, line }) => ({
        number,
        line,
        state: 'open',
        version: 0,
      })),
    };
  }

  private async findProcedure(
    { documentId, revision }: NewRun,
    context: RunsContext,
  ): Promise<{ document: HandoffDocument; procedure: Procedure }> {
    const { documents } = this.options;
    const [document] = await documents.find(
      { ids: [documentId], include: WHATEVER_BECAME_OF_IT },
      context,
    );
    if (!document) {
      throw new NotFoundError(
        `documentId: there is no document ${documentId}, or you may not read it`,
      );
    }
    assertRunnable(document);
    const number = revision ?? document.revision;
    const [procedure] = await documents.listProcedures(
      [{ documentId, number }],
      context,
    );
    if (!procedure) {
      throw new NotFoundError(
        `revision: document ${documentId} has no revision ${number}; the newest is ${document.revision}`,
      );
    }
    if (!procedure.content) {
      throw new InputError(
        `revision: the text of revision ${number} was removed`,
      );
    }
    const isProcedure = ['runbook', 'rollback', 'deployment'];
    if (!procedure.steps.length && !isProcedure.includes(document.kind)) {
      throw new InputError(
        `documentId: the document is of kind ${document.kind} and has no steps; a runbook, a rollback or deployment procedure, or any document with a task list can be run`,
      );
    }
    return { document, procedure };
  }
}

function triggerOf({ drillId, alerts }: NewRun): StoredRun['trigger'] {
  if (drillId) return 'drill';
  return alerts?.length ? 'alert' : 'manual';
}

function isActive(runId: string): ActiveRunError {
  return new ActiveRunError(
    'A run of the document is active: join it, or say with another that a second one is wanted',
    runId,
  );
}
