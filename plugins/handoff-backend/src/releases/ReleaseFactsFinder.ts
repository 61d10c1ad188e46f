import type { AuthService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { Risk } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { ChangesService } from '../changes';
import type { OpenFollowUps } from '../follow-ups';
import type { WindowFinder } from './WindowFinder';
import type { ParityFinder } from './ParityFinder';
import type { ReleaseEvidenceFinder } from './ReleaseEvidenceFinder';
import { partiesOf, type ReleaseParties } from './ReleaseParties';
import type { ReleasesContext } from './ReleasesService';
import {
  highestRisk,
  isBeforeDeployment,
  PARITY_GATE,
  standingCriteria,
  type ReleaseFacts,
  type ReleasePolicy,
} from './rules';
import type { StoredCriterion, StoredRelease } from './StoredRelease';

interface Options {
  auth: AuthService;
  access: EntityAccess;
  changes: ChangesService;
  parties: ReleaseParties;
  openFollowUps: OpenFollowUps;
  evidence: ReleaseEvidenceFinder;
  parity: ParityFinder;
  windows: WindowFinder;
  policy: ReleasePolicy;
  clock: () => DateTime<true>;
}

/** Finds what decides whether a release may go on; it does not depend on what the caller happens to see. */
export class ReleaseFactsFinder {
  static create(options: Options): ReleaseFactsFinder {
    return new ReleaseFactsFinder(options);
  }

  private constructor(private readonly options: Options) {}

  async find(
    release: StoredRelease,
    context: ReleasesContext,
  ): Promise<ReleaseFacts> {
    const { parties, openFollowUps, evidence, policy, clock } = this.options;
    const [
      unknownParties,
      unknownEntities,
      revertedChanges,
      severeFollowUps,
      found,
      parity,
      violations,
    ] = await Promise.all([
      parties.findUnknown(partiesOf(release), context),
      this.findUnknownEntities(release, context),
      this.countReverted(release),
      openFollowUps.countOf({ type: 'release', id: release.id }, [
        'critical',
        'high',
      ]),
      evidence.find(release.entityRefs),
      this.options.parity.find(release),
      this.options.windows.find(release, context),
    ]);
    return {
      release,
      policy,
      now: clock(),
      unknownParties,
      unknownEntities,
      revertedChanges,
      severeFollowUps,
      evidence: found,
      unknownGates: standingCriteria(release, 'gate')
        .map(({ value }) => value)
        .filter(gateId => !evidence.hasGate(gateId)),
      parity,
      violations,
    };
  }

  /** @throws InputError for a criterion that names a gate which there is not */
  assertGateKnown({ kind, value }: StoredCriterion): void {
    if (kind === 'gate' && value && !this.options.evidence.hasGate(value)) {
      throw new InputError(
        value === PARITY_GATE
          ? `value: the gate '${value}' comes with dry runs; ask for a dry run instead`
          : `value: there is no gate '${value}'`,
      );
    }
  }

  /** The highest that the notes of changes say. */
  async findRisk(changeIds: string[]): Promise<Risk> {
    if (!changeIds.length) return 'low';
    const { changes } = this.options;
    const { items } = await changes.list(
      { ids: changeIds },
      { limit: changeIds.length },
      await this.ownContext(),
    );
    return highestRisk(items.map(({ note }) => note?.risk));
  }

  /** Those that the catalog has lost; it is not told what they were called to callers who may not have seen them. */
  private async findUnknownEntities(
    { entityRefs }: StoredRelease,
    { credentials }: ReleasesContext,
  ): Promise<string[]> {
    const { access } = this.options;
    const own = await this.ownContext();
    const known = await access.filterKnown(entityRefs, own.credentials);
    const unknown = entityRefs.filter(ref => !known.includes(ref));
    const seesAll = (await access.extent(credentials)) === 'all';
    return seesAll ? unknown : unknown.map(() => 'entity that it was for');
  }

  /** A version often brings a change together with the one that undoes it: such a pair does no harm. */
  private async countReverted(release: StoredRelease): Promise<number> {
    const { changeIds } = release;
    if (!changeIds.length || !isBeforeDeployment(release)) return 0;
    const { changes } = this.options;
    const own = await this.ownContext();
    const { items } = await changes.list(
      { ids: changeIds, states: ['reverted'] },
      { limit: changeIds.length },
      own,
    );
    const all = await Promise.all(items.map(({ id }) => changes.get(id, own)));
    return all.filter(
      ({ revertedBy }) => !revertedBy || !changeIds.includes(revertedBy.id),
    ).length;
  }

  private async ownContext(): Promise<ReleasesContext> {
    return { credentials: await this.options.auth.getOwnServiceCredentials() };
  }
}
