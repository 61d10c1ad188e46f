import { Button } from '@backstage/ui';
import { usePermission } from '@backstage/plugin-permission-react';
import { handoffDocumentPurgePermission } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { useMessages } from '../../translation';
import { PurgeDialog } from './PurgeDialog';

/** **Purge**, for those who may remove the content of a revision for good. */
export function PurgeButton(props: {
  documentId: string;
  /** Number of the revision. */
  revision: number;
  isLatest: boolean;
  onPurged: () => void;
}) {
  const { documentId, revision, onPurged } = props;
  const { t } = useMessages<'history'>();
  const [isOpen, setOpen] = useState(false);
  const { allowed } = usePermission({
    permission: handoffDocumentPurgePermission,
    resourceRef: documentId,
  });
  if (!allowed) return null;
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('history.purge.label', { number: String(revision) })}
        onPress={() => setOpen(true)}
      >
        {t('history.purge.action')}
      </Button>
      {isOpen && (
        <PurgeDialog
          {...props}
          onClose={() => setOpen(false)}
          onPurged={() => {
            setOpen(false);
            onPurged();
          }}
        />
      )}
    </>
  );
}
