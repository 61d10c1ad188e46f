import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { insertBatches, whereAmong } from '../../database';
import type { EntityIndex } from '../../documents';
import type { EntityFolder } from './matchEntities';
import { readRepositories } from './readRepositories';

const TABLE = 'handoff_entity_repositories';

/** Knows in which repositories entities have code, as the catalog has it. */
export class DatabaseEntityRepositories implements EntityIndex {
  static create(options: { client: Knex }): DatabaseEntityRepositories {
    return new DatabaseEntityRepositories(options.client);
  }

  private constructor(private readonly client: Knex) {}

  findProblems(): [] {
    return [];
  }

  async put(transaction: Knex.Transaction, entity: Entity): Promise<void> {
    const entityRef = stringifyEntityRef(entity);
    await transaction(TABLE).where('entity_ref', entityRef).delete();
    await insertBatches(
      transaction,
      TABLE,
      readRepositories(entity).map(({ repository, folder }) => ({
        entity_ref: entityRef,
        repository,
        folder,
      })),
    );
  }

  /**
   * Entities with code in some repositories, by these.
   *
   * @param repositories - as `repositoryKey` writes them
   */
  async find(repositories: string[]): Promise<Map<string, EntityFolder[]>> {
    const rows: { entity_ref: string; repository: string; folder: string }[] =
      await whereAmong(
        this.client,
        this.client(TABLE).orderBy('entity_ref'),
        'repository',
        repositories,
      );
    return Map.groupBy(
      rows.map(row => ({
        entityRef: row.entity_ref,
        folder: row.folder,
        repository: row.repository,
      })),
      ({ repository }) => repository,
    );
  }

  /** All repositories in which an entity has code. */
  async list(): Promise<string[]> {
    return this.client(TABLE)
      .distinct('repository')
      .orderBy('repository')
      .pluck('repository');
  }
}
