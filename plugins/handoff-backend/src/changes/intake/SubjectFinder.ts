import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { EntityAccess } from '../../catalog';
import { matchEntities, type DatabaseEntityRepositories } from '../entities';
import type { ReceivedChange } from './readReported';

/** Finds the entities that reported changes are about. */
export class SubjectFinder {
  static create(options: {
    access: EntityAccess;
    repositories: DatabaseEntityRepositories;
  }): SubjectFinder {
    return new SubjectFinder(options.access, options.repositories);
  }

  private constructor(
    private readonly access: EntityAccess,
    private readonly repositories: DatabaseEntityRepositories,
  ) {}

  /**
   * The full refs of what each change is about, in their order: the entities that it names, as far as the caller may read
   * them, and where it names none, those whose code it touches. What is not found is told as a problem of the change.
   *
   * @returns undefined for a change that names only what is not there for the caller
   */
  async find(
    changes: ReceivedChange[],
    credentials: BackstageCredentials,
  ): Promise<(string[] | undefined)[]> {
    const existing = await this.findExisting(changes, credentials);
    const folders = await this.repositories.find([
      ...new Set(changes.flatMap(({ repository }) => repository ?? [])),
    ]);
    return changes.map(change => {
      const { entityRefs = [], repository, paths, problems } = change;
      const flag = (field: string, message: string) =>
        problems.push({ field, message });
      const named = entityRefs.flatMap((written, index) => {
        const ref = toFullRef(written);
        if (ref && existing.has(ref)) return [ref];
        flag(
          `entityRefs/${index}`,
          ref
            ? `there is no entity ${ref} in the catalog, or you may not read it`
            : `must be a full ref, like component:default/payments-api, but is '${written}'`,
        );
        return [];
      });
      if (named.length) return [...new Set(named)];
      if (entityRefs.length) return undefined;
      const found = repository
        ? matchEntities(folders.get(repository) ?? [], paths)
        : [];
      if (!found.length) {
        flag(
          repository ? 'repository' : 'entityRefs',
          repository
            ? `no entity of the catalog has code in ${repository} that it touches; name one in entityRefs, or annotate one`
            : 'are missing: name the entities that it changes, or a repository',
        );
      }
      return found;
    });
  }

  private async findExisting(
    changes: ReceivedChange[],
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    const refs = [
      ...new Set(
        changes.flatMap(({ entityRefs = [] }) =>
          entityRefs.flatMap(ref => toFullRef(ref) ?? []),
        ),
      ),
    ];
    const found = await this.access.getEntities(refs, credentials, ['kind']);
    return new Set(refs.filter((_, index) => found[index]));
  }
}

function toFullRef(ref: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(ref));
  } catch {
    return undefined;
  }
}
