import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_HANDOFF_RELEASE,
  type ReleaseRole,
  type ReleaseState,
  type Risk,
} from 'backstage-plugin-handoff-common';

/**
 * What a permission rule decides about: a release, as it is before it is changed.
 *
 * @public
 */
export interface ReleaseResource {
  /** The `resourceRef` of decisions about it. */
  id: string;
  /** All of them, whatever the caller may read. */
  entities: {
    entityRef: string;
    /** Full refs of the Users and Groups that own it; none for an entity that the catalog does not have any more. */
    owners: string[];
  }[];
  /** Full refs of Users and Groups, by role. */
  roles: ReleaseRole[];
  /** The risk that the release shows: the highest of its changes when it was last planned or moved, or what it was raised to. */
  risk: Risk;
  /** As the release names it; none where it names none. */
  environment?: string;
  /** Before it is moved. */
  state: ReleaseState;
  /** Full ref of the User, or the subject of the service, that has written it down. */
  createdBy: string;
}

/**
 * Releases as a resource of conditional permission decisions, for rules of one's own. Nothing is listed by these
 * permissions, so rules have no query form.
 *
 * @public
 */
export const handoffReleaseResourceRef = createPermissionResourceRef<
  ReleaseResource,
  object
>().with({
  pluginId: 'handoff',
  resourceType: RESOURCE_TYPE_HANDOFF_RELEASE,
});
