import type {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import type { DateTime } from 'luxon';
import { ownersOf, partiesOf, type EntityAccess } from '../../catalog';
import { maskText } from '../../documents';
import { findUserRef, userRefOf } from '../../http';
import type { ChangeSignals } from '../../signals';
import type { ChangesStore, ListedChange } from '../store';
import { wantsAcknowledgement } from './wantsAcknowledgement';

interface Context {
  credentials: BackstageCredentials;
}

/** Who acknowledges a change. */
export interface Acknowledging {
  /** Full refs of Users and Groups, for the entities that nobody has acknowledged it for. */
  approvers: string[];
  /** Whether the caller is among those of any of its entities. */
  isApprover: boolean;
}

/** Has people say that they know of a change of monitoring, each for the entities that they answer for. */
export class ChangeAcknowledgements {
  static create(options: {
    store: ChangesStore;
    access: EntityAccess;
    userInfo: UserInfoService;
    signals: ChangeSignals;
    /** Roles, as configuration names them. */
    monitoringApprover: string[];
    clock: () => DateTime<true>;
  }): ChangeAcknowledgements {
    return new ChangeAcknowledgements(options);
  }

  private constructor(
    private readonly options: {
      store: ChangesStore;
      access: EntityAccess;
      userInfo: UserInfoService;
      signals: ChangeSignals;
      monitoringApprover: string[];
      clock: () => DateTime<true>;
    },
  ) {}

  /** Who acknowledges a change; undefined for one that wants no acknowledgement. */
  async tell(
    change: ListedChange,
    { credentials }: Context,
  ): Promise<Acknowledging | undefined> {
    if (!wantsAcknowledgement(change)) return undefined;
    const approvers = await this.findApprovers(change, credentials);
    const own = findUserRef(credentials)
      ? await this.findOwn(credentials)
      : new Set<string>();
    const given = new Set(
      change.acknowledgements?.map(({ entityRef }) => entityRef),
    );
    const open = [...approvers].filter(([ref]) => !given.has(ref));
    return {
      approvers: [...new Set(open.flatMap(([, parties]) => parties))],
      isApprover: [...approvers.values()].flat().some(ref => own.has(ref)),
    };
  }

  /**
   * Acknowledges a change for those of its entities that the caller answers for.
   *
   * @throws ConflictError for a change that wants no acknowledgement
   * @throws NotAllowedError when the caller answers for none of them
   */
  async give(
    change: ListedChange,
    comment: string | undefined,
    { credentials }: Context,
  ): Promise<void> {
    const { store, signals, clock } = this.options;
    const refs = await this.findAnswered(change, credentials);
    const said = {
      by: userRefOf(credentials),
      at: clock().toUTC().toISO(),
      comment: (await maskText(comment ?? '')).trim() || undefined,
    };
    await store.acknowledge(
      change.id,
      refs.map(entityRef => ({ entityRef, ...said })),
    );
    for (const ref of refs) signals.changesChanged(ref);
  }

  /**
   * Takes back what was said for the entities that the caller answers for, whoever of them said it.
   *
   * @throws ConflictError for a change that wants no acknowledgement
   * @throws NotAllowedError when the caller answers for none of its entities
   */
  async withdraw(change: ListedChange, { credentials }: Context) {
    const { store, signals } = this.options;
    const refs = await this.findAnswered(change, credentials);
    await store.withdrawAcknowledgements(change.id, refs);
    for (const ref of refs) signals.changesChanged(ref);
  }

  private async findAnswered(
    change: ListedChange,
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    if (!wantsAcknowledgement(change)) {
      throw new ConflictError(
        change.kind === 'monitoring'
          ? 'This change touches nothing but what alerts say, and wants no acknowledgement'
          : `A ${change.kind} wants no acknowledgement`,
      );
    }
    const approvers = await this.findApprovers(change, credentials);
    const own = await this.findOwn(credentials);
    const answered = [...approvers].filter(([, parties]) =>
      parties.some(ref => own.has(ref)),
    );
    if (!answered.length) {
      const all = [...new Set([...approvers.values()].flat())];
      throw new NotAllowedError(
        `This change is acknowledged by ${
          all.join(' or ') || 'nobody, because its entities have no owner'
        }`,
      );
    }
    return answered.map(([ref]) => ref);
  }

  /** Of each entity that the caller may read. */
  private async findApprovers(
    { entityRefs }: ListedChange,
    credentials: BackstageCredentials,
  ): Promise<Map<string, string[]>> {
    const { access, monitoringApprover } = this.options;
    const entities = await access.getEntities(entityRefs, credentials, [
      'kind',
      'relations',
    ]);
    return new Map(
      entityRefs.flatMap((ref, index) => {
        const entity = entities[index];
        return entity
          ? [[ref, partiesOf(monitoringApprover, ownersOf(entity))] as const]
          : [];
      }),
    );
  }

  private async findOwn(
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    const { ownershipEntityRefs } = await this.options.userInfo.getUserInfo(
      credentials,
    );
    return new Set(ownershipEntityRefs);
  }
}
