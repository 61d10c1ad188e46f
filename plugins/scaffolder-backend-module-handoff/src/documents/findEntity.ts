import {
  parseEntityRef,
  stringifyEntityRef,
  type CompoundEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** An entity of a catalog file, and which document of the file it is. */
export interface FoundEntity {
  entity: Entity;
  index: number;
}

/**
 * Finds the entity of a catalog file that documents are for.
 *
 * @param documents - what the file holds, in its order
 * @param wanted - ref of the entity; not needed where the file has one only
 * @throws InputError that names the entities to choose from
 */
export function findEntity(
  documents: unknown[],
  wanted: string | undefined,
): FoundEntity {
  const found = documents.flatMap((entity, index) =>
    isEntity(entity) ? [{ entity, index }] : [],
  );
  const refs = found.map(({ entity }) => stringifyEntityRef(entity));
  if (!found.length) {
    throw new InputError('catalogInfoPath: the file has no entity');
  }
  if (wanted === undefined && found.length === 1) return found[0];
  const match =
    wanted === undefined
      ? -1
      : refs.indexOf(stringifyEntityRef(readRef(wanted)));
  if (match < 0) {
    throw new InputError(
      `entityRef: must be one of those in the catalog file: ${refs.join(', ')}`,
    );
  }
  return found[match];
}

/**
 * The name in the ref of an entity.
 *
 * @throws InputError when it is no ref
 */
export function nameOf(ref: string | undefined): string | undefined {
  return ref === undefined ? undefined : readRef(ref).name;
}

function readRef(ref: string): CompoundEntityRef {
  try {
    return parseEntityRef(ref, {
      defaultKind: 'Component',
      defaultNamespace: 'default',
    });
  } catch {
    throw new InputError(
      `entityRef: '${ref}' is no ref of an entity; write one like component:default/payments-api`,
    );
  }
}

function isEntity(value: unknown): value is Entity {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, metadata } = value as Partial<Entity>;
  return typeof kind === 'string' && typeof metadata?.name === 'string';
}
