import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { EntityAccess } from '../catalog';
import type { ReleasesContext } from './ReleasesService';
import type { StoredRelease } from './StoredRelease';

/** Users and Groups of releases: those in roles, and owners of tasks. */
export class ReleaseParties {
  static create(options: { access: EntityAccess }): ReleaseParties {
    return new ReleaseParties(options.access);
  }

  private constructor(private readonly access: EntityAccess) {}

  /**
   * Sees to it that somebody may be named. Who was named before stays, though the catalog may have lost them since.
   *
   * @param refs - full refs, by the field in which they were named
   * @throws InputError that names the field, for those whom the caller does not see in the catalog
   */
  async assertKnown(
    refs: { field: string; ref: string }[],
    previous: StoredRelease | undefined,
    context: ReleasesContext,
  ): Promise<void> {
    const before = previous ? partiesOf(previous) : [];
    const added = refs.filter(({ ref }) => !before.includes(ref));
    const unknown = await this.findUnknown(
      added.map(({ ref }) => ref),
      context,
    );
    const first = added.find(({ ref }) => unknown.includes(ref));
    if (first) {
      throw new InputError(
        `${first.field}: the catalog has no ${first.ref}, or you may not read it; name a User or Group that it has`,
      );
    }
  }

  /** Those that the caller does not see. Callers are known with their groups, even where the catalog has no users. */
  async findUnknown(
    refs: string[],
    { credentials }: ReleasesContext,
  ): Promise<string[]> {
    const wanted = [...new Set(refs)];
    if (!wanted.length) return [];
    const [own, known] = await Promise.all([
      this.access.ownershipRefs(credentials),
      this.access.filterKnown(wanted, credentials),
    ]);
    return wanted.filter(ref => !known.includes(ref) && !own.includes(ref));
  }
}

/** Everybody whom a release names. */
export function partiesOf({ roles, tasks }: StoredRelease): string[] {
  return [
    ...roles.flatMap(({ parties }) => parties),
    ...tasks.flatMap(({ owner }) => owner ?? []),
  ];
}

/**
 * @returns the full ref, as the catalog writes it
 * @throws InputError that names the field, for what is no full ref of a User or Group
 */
export function readParty(field: string, party: string): string {
  try {
    const ref = parseEntityRef(party);
    if (/^(user|group)$/i.test(ref.kind)) return stringifyEntityRef(ref);
  } catch {
    // Said below, with an example.
  }
  throw new InputError(
    `${field}: must be the full ref of a User or Group, like group:default/team-a, but is '${party}'`,
  );
}
