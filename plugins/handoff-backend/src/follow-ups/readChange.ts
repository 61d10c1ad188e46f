import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { FollowUpChange } from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../catalog';
import type { FollowUpValues } from './changeFollowUp';
import { checkOwner } from './chooseOwner';
import type { StoredFollowUp } from './FollowUpsStore';
import { readDue, readText, readTitle } from './readFollowUp';

/**
 * What a caller wants to change. Blank texts, and no date, take away what is there.
 *
 * @throws InputError that names the field which cannot be used
 */
export async function readChange(
  change: FollowUpChange,
  options: {
    previous: StoredFollowUp;
    access: EntityAccess;
    credentials: BackstageCredentials;
  },
): Promise<FollowUpValues> {
  const { title, description, owner, due, severity, state, resolution } =
    change;
  const isOtherOwner = owner !== options.previous.owner;
  return {
    ...(title !== undefined && { title: await readTitle(title) }),
    ...(description !== undefined && {
      description: await readText(description),
    }),
    // An owner who has left the catalog stays until somebody else is named.
    ...(owner !== undefined &&
      isOtherOwner && { owner: await checkOwner({ ...options, owner }) }),
    ...(due !== undefined && { due: due === null ? undefined : readDue(due) }),
    ...(severity && { severity }),
    ...(state && { state }),
    ...(resolution !== undefined && {
      resolution: await readText(resolution),
    }),
  };
}
