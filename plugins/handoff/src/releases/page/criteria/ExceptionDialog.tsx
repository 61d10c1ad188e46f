import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseException } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { futureTime, toFieldValue } from '../../../components/fieldTime';
import { FormDialog } from '../../../components/FormDialog';
import { TimeField } from '../../../components/TimeField';
import { useNow } from '../../../components/useNow';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { REASON_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';

/** Long enough to be decided and deployed, where the release has no window. */
const USUAL = { weeks: 1 };

/** Asks why the release is to go on without something, and until when. */
export function ExceptionDialog(props: {
  subject: ReleaseException['subject'];
  /** What it goes on without. */
  name: string;
  onClose: () => void;
}) {
  const { subject, name, onClose } = props;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const now = useNow();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() =>
    toFieldValue(
      DateTime.fromISO(release.window?.end ?? '').isValid
        ? DateTime.fromISO(release.window?.end ?? '')
        : DateTime.now().plus(USUAL),
    ),
  );
  const expiresAt = futureTime(until, now);
  const submission = useSubmit(async () => {
    if (!expiresAt) return;
    await act(
      releases.requestException(release.id, {
        subject,
        reason: reason.trim(),
        expiresAt,
      }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('releasePage.criteria.exception.dialog.request', {
        criterion: name,
      })}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.criteria.exception.dialog.ask')}
      isDisabled={!reason.trim() || !expiresAt}
      failed={t('releasePage.criteria.exception.dialog.failed')}
    >
      <p>
        {t('releasePage.criteria.exception.dialog.requestDescription', {
          role: release.exceptionRole,
        })}
      </p>
      <TextAreaField
        label={t('releasePage.criteria.exception.dialog.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
      <TimeField
        label={t('releasePage.criteria.exception.dialog.expires')}
        type="datetime-local"
        isRequired
        value={until}
        onChange={setUntil}
      />
    </FormDialog>
  );
}
