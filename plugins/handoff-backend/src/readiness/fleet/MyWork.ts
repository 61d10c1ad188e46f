import {
  stringifyGateRef,
  type GateReference,
  type MyReadinessWork,
} from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import { ENTITY_OWNER, type EntityAccess } from '../../catalog';
import { findUserRef } from '../../http';
import type { CurrentGates } from '../gates';
import type { ReadinessContext } from '../ReadinessService';
import type { WaiversService } from '../waivers';
import type { DatabaseFleetStore } from './DatabaseFleetStore';

/** As many as anybody looks through. */
const MAX_MINE = 100;

interface Options {
  access: EntityAccess;
  gates: CurrentGates;
  fleet: DatabaseFleetStore;
  waivers: WaiversService;
  warnBefore: Duration<true>;
  clock: () => DateTime<true>;
}

/** Finds what waits for a user, and what of theirs ends soon. */
export class MyWork {
  static create(options: Options): MyWork {
    return new MyWork(options);
  }

  private constructor(private readonly options: Options) {}

  /** Requests for waivers are those for their entities and for their gates, which is whom requests are told. */
  async list(context: ReadinessContext): Promise<MyReadinessWork> {
    const { access, gates, waivers } = this.options;
    const user = findUserRef(context.credentials);
    if (!user) {
      return { signOffs: [], waiversToDecide: [], waivers: [], expiring: [] };
    }
    const page = { limit: MAX_MINE };
    const states = ['requested'] as const;
    const own = await access.ownershipRefs(context.credentials);
    const ownGates = gates.set.gates.filter(({ owner }) => own.includes(owner));
    const [signOffs, expiring, ofEntities, ofGates, asked] = await Promise.all([
      this.listSignOffs(own, context),
      this.listExpiring(own, context),
      waivers.list({ states, owners: ['me'] }, page, context),
      waivers.list(
        { states, gateIds: ownGates.map(({ id }) => id) },
        page,
        context,
      ),
      waivers.list(
        { states: ['requested', 'approved'], requestedBy: user },
        page,
        context,
      ),
    ]);
    return {
      signOffs,
      waiversToDecide: [
        ...new Map(
          [...ofEntities.items, ...ofGates.items].map(each => [each.id, each]),
        ).values(),
      ].filter(({ actions }) => actions.includes('decide')),
      waivers: asked.items,
      expiring,
    };
  }

  /** Gates that the caller may sign and that no sign-off decides yet. */
  private async listSignOffs(
    own: string[],
    context: ReadinessContext,
  ): Promise<GateReference[]> {
    const { gates, fleet } = this.options;
    const states = ['no-data', 'failed', 'warning'];
    const signed = gates.set.gates.flatMap(({ id, signOff }) =>
      signOff ? [{ id, roles: signOff.roles }] : [],
    );
    const byRole = signed.filter(({ roles }) =>
      roles.some(role => own.includes(role)),
    );
    const asOwner = signed.filter(({ roles }) => roles.includes(ENTITY_OWNER));
    const found = await Promise.all([
      fleet.listStandings({
        gateIds: byRole.map(({ id }) => id),
        states,
        limit: MAX_MINE,
      }),
      fleet.listStandings({
        gateIds: asOwner.map(({ id }) => id),
        owners: own,
        states,
        limit: MAX_MINE,
      }),
    ]);
    const waiting = found
      .flat()
      .filter(({ signals }) => waitsForSignOff(signals));
    return this.toReferences(waiting, context);
  }

  private async listExpiring(
    own: string[],
    context: ReadinessContext,
  ): Promise<GateReference[]> {
    const { fleet, warnBefore, clock } = this.options;
    const now = clock().toUTC();
    const expiring = await fleet.listExpiring({
      from: now.toISO(),
      to: now.plus(warnBefore).toISO(),
      owners: own,
      limit: MAX_MINE,
    });
    return this.toReferences(expiring, context);
  }

  /** Each once, without those of entities that the caller may not read. */
  private async toReferences(
    standings: Omit<GateReference, 'title'>[],
    { credentials }: ReadinessContext,
  ): Promise<GateReference[]> {
    const { access, gates } = this.options;
    const readable = new Set(
      await access.filterReadable(
        [...new Set(standings.map(({ entityRef }) => entityRef))],
        credentials,
      ),
    );
    const known = new Set<string>();
    return standings.flatMap(
      ({ entityRef, gateId, state, reason, expiresAt }) => {
        const key = stringifyGateRef({ entityRef, gateId });
        const gate = gates.set.find(gateId);
        if (!gate || !readable.has(entityRef) || known.has(key)) return [];
        known.add(key);
        return {
          entityRef,
          gateId,
          title: gate.title,
          state,
          reason,
          expiresAt,
        };
      },
    );
  }
}

function waitsForSignOff(signals: string): boolean {
  const stored: { source: string; state: string }[] = JSON.parse(signals);
  return stored.some(
    ({ source, state }) => source === 'sign-off' && state === 'no-data',
  );
}
