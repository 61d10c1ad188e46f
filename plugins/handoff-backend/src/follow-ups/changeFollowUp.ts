import { InputError } from '@backstage/errors';
import {
  openFollowUpStates,
  type FollowUpState,
} from 'backstage-plugin-handoff-common';
import { isDeepStrictEqual } from 'node:util';
import type { StoredFollowUp } from './FollowUpsStore';

/** New values; a text is undefined to be taken away, and absent to stay. */
export type FollowUpValues = Partial<
  Pick<
    StoredFollowUp,
    | 'title'
    | 'description'
    | 'owner'
    | 'due'
    | 'severity'
    | 'state'
    | 'resolution'
  >
>;

/** Whether something is still to be done about it. */
export function isOpen(state: FollowUpState): boolean {
  return openFollowUpStates.some(open => open === state);
}

/**
 * A follow-up after a change. Closing it notes who did, when, and what was said; opening it again takes back that it was
 * closed, but leaves what was said until it is closed again.
 *
 * @returns the follow-up itself when nothing changes
 * @throws InputError that names the field, for a resolution of what stays open
 */
export function changeFollowUp(
  followUp: StoredFollowUp,
  values: FollowUpValues,
  change: { by: string; at: string },
): StoredFollowUp {
  const changed = { ...followUp, ...values };
  if (isOpen(changed.state)) {
    if (values.resolution !== undefined) {
      throw new InputError(
        'resolution: is said when a follow-up is closed, so send the state done or dropped with it',
      );
    }
    delete changed.closedAt;
    delete changed.closedBy;
  } else if (changed.state !== followUp.state) {
    changed.closedAt = change.at;
    changed.closedBy = change.by;
    if (isOpen(followUp.state)) changed.resolution = values.resolution;
  }
  if (isDeepStrictEqual(withoutGaps(changed), withoutGaps(followUp))) {
    return followUp;
  }
  return {
    ...changed,
    updatedAt: change.at,
    updatedBy: change.by,
    version: followUp.version + 1,
  };
}

/** An undefined value is as good as none. */
function withoutGaps(followUp: StoredFollowUp): object {
  return Object.fromEntries(
    Object.entries(followUp).filter(([, value]) => value !== undefined),
  );
}
