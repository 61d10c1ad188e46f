import { useApi } from '@backstage/core-plugin-api';
import {
  openFollowUpStates,
  type FollowUp,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';

/** More than this and the document wants to be written anew. */
const MAXIMUM = 100;
const NONE: FollowUp[] = [];

/** What is reported as wrong in a document and not mended yet. A failure leaves the document as it is. */
export function useCorrections(
  { id, revision }: HandoffDocument,
  onChanged: () => void,
) {
  const handoff = useApi(handoffApiRef);
  const { value, retry } = useAsyncRetry(async () => {
    const { items } = await handoff.followUps.list({
      documentId: id,
      state: [...openFollowUpStates],
      limit: MAXIMUM,
    });
    return items;
  }, [handoff, id, revision]);
  const reload = () => {
    retry();
    onChanged();
  };
  return { corrections: value ?? NONE, reload };
}
