import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { EntityAccess } from '../catalog';
import { readOwner } from './readFollowUp';

/**
 * A User or Group that somebody named to do something.
 *
 * @returns the full ref
 * @throws InputError that names the field, for one that is not known
 */
export async function checkOwner(options: {
  owner: string;
  access: EntityAccess;
  credentials: BackstageCredentials;
}): Promise<string> {
  const owner = readOwner(options.owner);
  if (!(await findKnown([owner], options))) {
    throw new InputError(
      `owner: the catalog has no ${owner}, or you may not read it; name a User or Group that it has`,
    );
  }
  return owner;
}

/**
 * Who corrects a document when nobody is named: its steward, else the first owner of its entity. One that the catalog
 * does not have is chosen only for want of others, so that no correction is lost.
 *
 * @throws InputError that names the field, when there is nobody
 */
export async function chooseOwner(options: {
  entity: Entity;
  steward: string | undefined;
  access: EntityAccess;
  credentials: BackstageCredentials;
}): Promise<string> {
  const { entity, steward } = options;
  const owners = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef);
  const candidates = steward ? [steward, ...owners] : owners;
  const chosen = (await findKnown(candidates, options)) ?? candidates.at(0);
  if (!chosen) {
    throw new InputError(
      'owner: the document has no steward and its entity no owner, so name the User or Group who is to do it',
    );
  }
  return chosen;
}

/** The first that the catalog has. Callers are known with their groups, even where the catalog has no users. */
async function findKnown(
  refs: string[],
  options: { access: EntityAccess; credentials: BackstageCredentials },
): Promise<string | undefined> {
  const { access, credentials } = options;
  const [own, found] = await Promise.all([
    access.ownershipRefs(credentials),
    access.getEntities(refs, credentials, ['kind']),
  ]);
  return refs.find((ref, index) => found[index] || own.includes(ref));
}
