import { Button } from '@backstage/ui';
import { CalendarClockIcon } from 'lucide-react';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffRunCreatePermission,
  type DocumentDetail,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { absoluteTime } from '../../components/times';
import { useLocale } from '../../components/useLocale';
import labels from '../../documents/DocumentActions.module.css';
import { useMessages } from '../../translation';
import { PlanDrillDialog } from '../drills/PlanDrillDialog';
import { canRun } from './canRun';
import { StartRunButton } from './StartRunButton';

/** What one can do with a procedure besides reading it: follow it together with others, and plan to practise it. */
export function RunActions(props: {
  detail: DocumentDetail;
  start: () => void;
}) {
  const { detail, start } = props;
  const { t } = useMessages<'drills'>();
  const locale = useLocale();
  const [isPlanning, setPlanning] = useState(false);
  const [plannedAt, setPlannedAt] = useState<string>();
  const { allowed } = usePermission({ permission: handoffRunCreatePermission });
  return canRun(detail) ? (
    <>
      <StartRunButton onPress={start} />
      {allowed && (
        <Button
          size="small"
          variant="tertiary"
          iconStart={<CalendarClockIcon />}
          onPress={() => setPlanning(true)}
        >
          <span className={labels.label}>{t('drills.plan')}</span>
        </Button>
      )}
      {plannedAt && (
        <span role="status">
          {t('drills.planned', {
            time: absoluteTime(DateTime.fromISO(plannedAt), locale),
          })}
        </span>
      )}
      {isPlanning && (
        <PlanDrillDialog
          document={detail.document}
          onPlanned={setPlannedAt}
          onClose={() => setPlanning(false)}
        />
      )}
    </>
  ) : null;
}
