import { Button } from '@backstage/ui';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffDocumentUpdatePermission,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { useMessages } from '../../translation';
import { ConfirmDialog } from './ConfirmDialog';

const TOAST_MILLISECONDS = 5_000;

/** Makes the text of an older revision the newest, for those who may change the document. */
export function RestoreRevisionButton(props: {
  document: HandoffDocument;
  /** Number of the older revision. */
  revision: number;
  onRestored: () => void;
}) {
  const { document, revision, onRestored } = props;
  const { id, etag } = document;
  const { t } = useMessages<'editor'>();
  const handoff = useApi(handoffApiRef);
  const toast = useApi(toastApiRef);
  const [isOpen, setOpen] = useState(false);
  const { allowed } = usePermission({
    permission: handoffDocumentUpdatePermission,
    resourceRef: id,
  });
  if (!allowed) return null;
  const number = String(revision);
  const next = String(document.revision + 1);
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('editor.restoreRevision.label', { number })}
        onPress={() => setOpen(true)}
      >
        {t('editor.restoreRevision.action')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={t('editor.restoreRevision.title', { number })}
          description={t('editor.restoreRevision.description', { next })}
          confirm={t('editor.restoreRevision.confirm')}
          cancel={t('editor.restoreRevision.cancel')}
          failed={t('editor.restoreRevision.failed')}
          changed={t('editor.restoreRevision.changed')}
          run={() => handoff.documents.restore(id, { revision, etag })}
          onClose={({ isDone, isOutdated }) => {
            setOpen(false);
            if (isDone) {
              toast.post({
                title: t('editor.restoreRevision.done', { number, next }),
                status: 'success',
                timeout: TOAST_MILLISECONDS,
              });
            }
            if (isDone || isOutdated) onRestored();
          }}
        />
      )}
    </>
  );
}
