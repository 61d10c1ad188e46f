import { Button } from '@backstage/ui';
import { CheckIcon } from 'lucide-react';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffDocumentReviewPermission,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { useMessages } from '../translation';
import { ReviewDialog } from './ReviewDialog';

/** **Still correct**, for those who may say so. */
export function ReviewButton(props: {
  document: HandoffDocument;
  onReviewed: () => void;
  /** Called when a newer revision turned out to exist. */
  onOutdated: () => void;
}) {
  const { document, onReviewed, onOutdated } = props;
  const { t } = useMessages<'documents'>();
  const [isOpen, setOpen] = useState(false);
  const { allowed } = usePermission({
    permission: handoffDocumentReviewPermission,
    resourceRef: document.id,
  });
  if (!allowed) {
    return null;
  }
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={<CheckIcon />}
        onPress={() => setOpen(true)}
      >
        {t('documents.review.action')}
      </Button>
      {isOpen && (
        <ReviewDialog
          document={document}
          onClose={({ isOutdated }) => {
            setOpen(false);
            if (isOutdated) {
              onOutdated();
            }
          }}
          onReviewed={() => {
            setOpen(false);
            onReviewed();
          }}
        />
      )}
    </>
  );
}
