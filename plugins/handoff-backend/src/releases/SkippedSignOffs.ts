import { createHash } from 'node:crypto';
import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ownersOf, type EntityAccess } from '../catalog';
import type { FollowUpsService } from '../follow-ups';
import { addWorkingDays, missingRolesOf, type ReleaseFacts } from './rules';
import type { StoredRelease } from './StoredRelease';

const DUE_WORKING_DAYS = 2;

/** Makes follow-ups of the sign-offs that an expedited release did not wait for. */
export class SkippedSignOffs {
  static create(options: {
    auth: AuthService;
    logger: LoggerService;
    access: EntityAccess;
    followUps: FollowUpsService;
  }): SkippedSignOffs {
    return new SkippedSignOffs(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      logger: LoggerService;
      access: EntityAccess;
      followUps: FollowUpsService;
    },
  ) {}

  /** The release is on its way already: what cannot be written down stands in its history all the same. */
  async follow(facts: ReleaseFacts): Promise<void> {
    const { release, now } = facts;
    const due = addWorkingDays(now, DUE_WORKING_DAYS).toISODate();
    for (const role of missingRolesOf(facts)) {
      try {
        await this.create(release, role, due);
      } catch (error) {
        this.options.logger.error(
          `The sign-off of release ${release.id} as ${role}, which was expedited, could not become a follow-up`,
          toError(error),
        );
      }
    }
  }

  private async create(
    release: StoredRelease,
    role: string,
    due: string,
  ): Promise<void> {
    const { auth, followUps } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const [entityRef] = release.entityRefs;
    await followUps.create(
      {
        entityRef,
        title: `Look at the release '${release.title}' as ${role}, and sign it: it was expedited`,
        owner: await this.chooseOwner(release, role, credentials),
        due,
        severity: 'high',
        origin: { type: 'release', id: release.id },
        requestId: requestIdOf(release, role),
      },
      { credentials },
    );
  }

  /** Those in the role whom the catalog has, or else the owner of the entity. */
  private async chooseOwner(
    { roles, entityRefs }: StoredRelease,
    role: string,
    credentials: Parameters<EntityAccess['getEntity']>[1],
  ): Promise<string | undefined> {
    const { access } = this.options;
    const parties = roles.find(each => each.role === role)?.parties ?? [];
    const [known] = await access.filterKnown(parties, credentials);
    if (known) return known;
    const entity = await access.getEntity(entityRefs[0], credentials);
    return parties.at(0) ?? ownersOf(entity).at(0);
  }
}

/** The same for each role of a release, so that nothing is written down twice. */
function requestIdOf({ id }: StoredRelease, role: string): string {
  const hash = createHash('sha256').update(`${id} ${role}`).digest('hex');
  return `release-${hash.slice(0, 32)}`;
}
