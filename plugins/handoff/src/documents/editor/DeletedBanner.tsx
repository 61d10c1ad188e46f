import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffDocumentDeletePermission,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../api';
import { entityName } from '../../components/entityName';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Notice } from '../../components/Notice';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';

/** Says who deleted a document and when, and brings it back. */
export function DeletedBanner(props: {
  document: HandoffDocument & { archivedAt?: string; archivedBy?: string };
  onRestored: () => void;
}) {
  const { document, onRestored } = props;
  const { id, archivedAt, archivedBy } = document;
  const { t } = useMessages<'editor'>();
  const handoff = useApi(handoffApiRef);
  const { allowed } = usePermission({
    permission: handoffDocumentDeletePermission,
    resourceRef: id,
  });
  const [{ error, loading }, restore] = useAsyncFn(async () => {
    await handoff.documents.restore(id);
    onRestored();
  }, [handoff, id, onRestored]);
  if (!archivedAt || !archivedBy) return null;
  return (
    <>
      <Notice
        status="warning"
        title={t('editor.deleted.title')}
        actions={
          allowed && (
            <Button
              size="small"
              variant="secondary"
              isPending={loading}
              onPress={restore}
            >
              {t('editor.deleted.restore')}
            </Button>
          )
        }
      >
        {t('editor.deleted.description', {
          author: entityName(archivedBy),
          time: <Time at={archivedAt} />,
        })}
      </Notice>
      {error && (
        <ErrorNotice title={t('editor.deleted.failed')} error={error} />
      )}
    </>
  );
}
