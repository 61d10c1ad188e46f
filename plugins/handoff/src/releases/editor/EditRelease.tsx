import type { Release } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { useUserRef } from '../../components/useUserRef';
import { ReleaseEditor } from './ReleaseEditor';

/** Opens the form on a release, for the user who is there. What others save meanwhile shows when one saves oneself. */
export function EditRelease(props: {
  release: Release;
  onSaved: (release: Release) => void;
  onClose: () => void;
}) {
  const { onSaved, onClose } = props;
  const [release] = useState(props.release);
  const userRef = useUserRef();
  return userRef ? (
    <ReleaseEditor
      userRef={userRef}
      release={release}
      entityRefs={release.entityRefs}
      onSaved={onSaved}
      onClose={onClose}
    />
  ) : null;
}
