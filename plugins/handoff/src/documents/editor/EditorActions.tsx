import { Button, ButtonLink } from '@backstage/ui';
import { Trash2Icon, SquarePenIcon } from 'lucide-react';
import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffDocumentDeletePermission,
  handoffDocumentUpdatePermission,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { useMessages } from '../../translation';
import { ConfirmDialog } from './ConfirmDialog';
import { editSearch } from './editorLocation';

/** **Edit** and **Delete** of a document that is written in the portal, for those who may. */
export function EditorActions(props: {
  document: HandoffDocument;
  /** Of the words beside the icons. */
  labelClassName?: string;
  /** Called when the document is not as it was. */
  onChanged: () => void;
}) {
  const { document, labelClassName, onChanged } = props;
  const { id, etag, title } = document;
  const { t } = useMessages<'editor'>();
  const handoff = useApi(handoffApiRef);
  const [isDeleting, setDeleting] = useState(false);
  const update = usePermission({
    permission: handoffDocumentUpdatePermission,
    resourceRef: id,
  });
  const remove = usePermission({
    permission: handoffDocumentDeletePermission,
    resourceRef: id,
  });
  return (
    <>
      {update.allowed && (
        <ButtonLink
          size="small"
          variant="tertiary"
          iconStart={<SquarePenIcon />}
          href={editSearch(id)}
        >
          <span className={labelClassName}>{t('editor.edit')}</span>
        </ButtonLink>
      )}
      {remove.allowed && (
        <Button
          size="small"
          variant="tertiary"
          iconStart={<Trash2Icon />}
          onPress={() => setDeleting(true)}
        >
          <span className={labelClassName}>{t('editor.delete')}</span>
        </Button>
      )}
      {isDeleting && (
        <ConfirmDialog
          title={t('editor.remove.title')}
          description={t('editor.remove.description', { title })}
          confirm={t('editor.remove.confirm')}
          cancel={t('editor.remove.cancel')}
          failed={t('editor.remove.failed')}
          changed={t('editor.remove.changed')}
          destructive
          run={() => handoff.documents.delete(id, { etag })}
          onClose={({ isDone, isOutdated }) => {
            setDeleting(false);
            if (isDone || isOutdated) onChanged();
          }}
        />
      )}
    </>
  );
}
