import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError, toError } from '@backstage/errors';
import type { Waiver } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { readEntityRef, type EntityAccess } from '../../catalog';
import { findUserRef, userRefOf } from '../../http';
import type { CurrentGates } from '../gates';
import { draftDecision, draftWaiver, readText } from './draftWaiver';
import { stateOf } from './stateOf';
import { toWaiver } from './toWaiver';
import { changedError, takenError } from './waiverConflicts';
import type { WaiverNotifier } from './WaiverNotifier';
import type { WaiversContext, WaiversService } from './WaiversService';
import type { StoredWaiver, WaiversStore } from './WaiversStore';
import type { WaiverVisibility } from './WaiverVisibility';

interface Options {
  store: WaiversStore;
  visibility: WaiverVisibility;
  access: EntityAccess;
  gates: CurrentGates;
  notifier: WaiverNotifier;
  logger: LoggerService;
  onChanged: WaiverListener;
  clock: () => DateTime<true>;
}

/** Hears of every waiver that was requested, decided or revoked. */
export type WaiverListener = (
  entityRef: string,
  cause: { type: 'waiver'; by: string },
) => Promise<void>;

/**
 * The rules of waivers. Who may see them, and that nobody decides what they have asked for themselves, is decided here,
 * whatever the permission policy says.
 */
export class DefaultWaiversService implements WaiversService {
  static create(options: Options): DefaultWaiversService {
    return new DefaultWaiversService(options);
  }

  private constructor(private readonly options: Options) {}

  list: WaiversService['list'] = async (selection, page, context) => {
    const { store, visibility, clock } = this.options;
    const now = clock();
    const at = now.toUTC().toISO();
    const { items, totalItems, nextCursor } = await store.list(
      await visibility.narrow(selection, at, context),
      at,
      page,
    );
    return {
      items: items.map(item => this.present(item, context, now)),
      totalItems,
      pageInfo: { nextCursor },
    };
  };

  get: WaiversService['get'] = async (id, context) =>
    this.present(await this.load(id, context), context);

  request: WaiversService['request'] = async (wanted, context) => {
    const { store, access, gates, notifier, clock } = this.options;
    const now = clock();
    const entity = await access.getEntity(
      readEntityRef(wanted.entityRef),
      context.credentials,
    );
    const waiver = await draftWaiver(wanted, {
      entity,
      gates: gates.set,
      requestedBy: userRefOf(context.credentials),
      now,
    });
    const other = await store.add(waiver);
    if (other) throw takenError(other, now);
    await this.tell(waiver, waiver.requestedBy);
    notifier.notifyDeciders(waiver, entity);
    return this.present(waiver, context);
  };

  decide: WaiversService['decide'] = async (id, wanted, context) => {
    const { store, notifier, clock } = this.options;
    const by = userRefOf(context.credentials);
    const waiver = await this.load(id, context);
    const now = clock();
    if (waiver.requestedBy === by) {
      throw new NotAllowedError(
        'You have asked for this waiver yourself, so somebody else has to decide; you may withdraw it',
      );
    }
    if (stateOf(waiver, now) !== 'requested') throw changedError(waiver, now);
    const decision = await draftDecision(wanted, { by, now });
    if (!(await store.decide(id, decision))) {
      throw changedError(await this.load(id, context), clock());
    }
    const decided = await this.load(id, context);
    await this.tell(decided, by);
    notifier.notifyRequester(decided, { by, decision });
    return this.present(decided, context);
  };

  revoke: WaiversService['revoke'] = async (id, wantedReason, context) => {
    const { store, notifier, clock } = this.options;
    const by = userRefOf(context.credentials);
    const waiver = await this.load(id, context);
    const now = clock();
    const state = stateOf(waiver, now);
    if (state === 'requested' && waiver.requestedBy !== by) {
      throw new NotAllowedError(
        `Only ${waiver.requestedBy}, who has asked for this waiver, may withdraw it; you may deny it`,
      );
    }
    if (state !== 'requested' && state !== 'approved') {
      throw changedError(waiver, now);
    }
    const reason = await readText('reason', wantedReason);
    const revocation = { by, at: now.toUTC().toISO(), reason };
    if (!(await store.revoke(id, revocation))) {
      throw changedError(await this.load(id, context), clock());
    }
    const revoked = await this.load(id, context);
    await this.tell(revoked, by);
    notifier.notifyRequester(revoked, { by, revocation });
    return this.present(revoked, context);
  };

  private present(
    stored: StoredWaiver,
    { credentials }: WaiversContext,
    now: DateTime<true> = this.options.clock(),
  ): Waiver {
    const { set } = this.options.gates;
    return toWaiver(stored, {
      gates: set,
      now,
      user: findUserRef(credentials),
    });
  }

  private async load(
    id: string,
    context: WaiversContext,
  ): Promise<StoredWaiver> {
    const { store, visibility, clock } = this.options;
    const now = clock().toUTC().toISO();
    const query = await visibility.narrow({ ids: [id] }, now, context);
    const { items } = await store.list(query, now, { limit: 1 });
    if (!items.length) {
      throw new NotFoundError(
        `There is no waiver ${id}, or you may not read its entity`,
      );
    }
    return items[0];
  }

  /** The change is stored already: it does not fail with those who hear of it. */
  private async tell({ id, entityRef }: StoredWaiver, by: string) {
    try {
      await this.options.onChanged(entityRef, { type: 'waiver', by });
    } catch (error) {
      this.options.logger.error(
        `The readiness of ${entityRef} could not follow waiver ${id}`,
        toError(error),
      );
    }
  }
}
