import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseMove } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import { REASON_MAXIMUM_CHARACTERS } from './limits';
import { isUnapproved } from './moves';
import { useReleasePage } from './ReleaseContext';

/** Asks whether a release is to move, and why. */
export function MoveDialog(props: {
  move: ReleaseMove;
  title: string;
  onClose: () => void;
}) {
  const { move, title, onClose } = props;
  const { to, needsReason } = move;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [reason, setReason] = useState('');
  const isAgainst = isUnapproved(release.state, to);
  const submission = useSubmit(async () => {
    await act(
      releases.move(release.id, {
        to,
        ...(reason.trim() && { reason: reason.trim() }),
      }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={title}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={title}
      destructive={
        isAgainst || ['cancelled', 'rejected', 'rolling-back'].includes(to)
      }
      isDisabled={needsReason && !reason.trim()}
      failed={t('releasePage.move.failed')}
    >
      <p>{t(`releasePage.move.description.${to}`)}</p>
      {isAgainst && (
        <Notice status="warning" title={t('releasePage.move.unapproved.title')}>
          {t('releasePage.move.unapproved.description')}
        </Notice>
      )}
      <TextAreaField
        label={
          needsReason
            ? t('releasePage.reason')
            : t('releasePage.move.optionalReason')
        }
        isRequired={needsReason}
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
