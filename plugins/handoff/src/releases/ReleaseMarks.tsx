import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { TriangleAlertIcon, ZapIcon } from 'lucide-react';
import { Pill } from '../components/Pill';
import { useMessages } from '../translation';

/** That a release went round what was agreed, where it did. */
export function ReleaseMarks(
  props: Pick<ReleaseSummary, 'isUnapproved' | 'isExpedited'>,
) {
  const { t } = useMessages<'releases'>();
  return (
    <>
      {props.isUnapproved && (
        <Pill tone="danger" title={t('releases.mark.unapprovedHint')}>
          <TriangleAlertIcon size={14} aria-hidden="true" />
          {t('releases.mark.unapproved')}
        </Pill>
      )}
      {props.isExpedited && (
        <Pill tone="warning" title={t('releases.mark.expeditedHint')}>
          <ZapIcon size={14} aria-hidden="true" />
          {t('releases.mark.expedited')}
        </Pill>
      )}
    </>
  );
}
