import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import { REASON_MAXIMUM_CHARACTERS } from './limits';
import { offeredMoves } from './moves';
import { useReleasePage } from './ReleaseContext';
import { Sentences } from './Sentences';

/** Asks why a release is deployed before what it waits for. */
export function ExpediteDialog({ onClose }: { onClose: () => void }) {
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [reason, setReason] = useState('');
  const skipped = offeredMoves(release).onward?.unmet ?? [];
  const submission = useSubmit(async () => {
    await act(
      releases.move(release.id, {
        to: 'deploying',
        expedite: true,
        reason: reason.trim(),
      }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('releasePage.expedite.title')}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.expedite.confirm')}
      destructive
      isDisabled={!reason.trim()}
      failed={t('releasePage.move.failed')}
    >
      <Notice status="warning" title={t('releasePage.expedite.description')}>
        {skipped.length > 0 && (
          <>
            {t('releasePage.expedite.skipped')}
            <Sentences texts={skipped} />
          </>
        )}
      </Notice>
      <TextAreaField
        label={t('releasePage.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
