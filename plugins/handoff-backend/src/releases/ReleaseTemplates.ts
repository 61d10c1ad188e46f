import { randomUUID } from 'node:crypto';
import type { AuthService } from '@backstage/backend-plugin-api';
import type { EntityAccess } from '../catalog';
import { applyTemplates, type ReleasePolicy } from './rules';
import type { StoredRelease } from './StoredRelease';

/** Asks of releases what was agreed upon beforehand, by the types of their entities and their risk. */
export class ReleaseTemplates {
  static create(options: {
    auth: AuthService;
    access: EntityAccess;
    policy: ReleasePolicy;
  }): ReleaseTemplates {
    return new ReleaseTemplates(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      access: EntityAccess;
      policy: ReleasePolicy;
    },
  ) {}

  async apply(release: StoredRelease): Promise<StoredRelease> {
    const {
      auth,
      access,
      policy: { templates },
    } = this.options;
    if (!templates.length) return release;
    const entities = await access.getEntities(
      release.entityRefs,
      await auth.getOwnServiceCredentials(),
      ['spec.type'],
    );
    return applyTemplates(release, {
      templates,
      entityTypes: entities.flatMap(entity =>
        typeof entity?.spec?.type === 'string'
          ? entity.spec.type.toLocaleLowerCase('en-US')
          : [],
      ),
      createId: randomUUID,
    });
  }
}
