import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffCalendarUpdatePermission,
  type CalendarPeriod,
} from 'backstage-plugin-handoff-common';
import { PlusIcon } from 'lucide-react';
import { useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Section } from '../../components/Section';
import { useLiveChanges } from '../../components/useLiveChanges';
import { useMessages } from '../../translation';
import { DeletePeriodDialog } from './DeletePeriodDialog';
import { PeriodDialog } from './PeriodDialog';
import { PeriodRow } from './PeriodRow';
import styles from './Periods.module.css';

/** Says that a period has changed. */
const CALENDAR_CHANNEL = 'handoff:calendar';

type Chosen =
  | { action: 'create' }
  | { action: 'change' | 'delete'; period: CalendarPeriod };

/** All windows, freezes and maintenance periods, and where they are written down. */
export function PeriodsSection(props: { onChanged: () => void }) {
  const { t } = useMessages<'calendar'>();
  const { calendar } = useApi(handoffApiRef);
  const [chosen, choose] = useState<Chosen>();
  const { allowed } = usePermission({
    permission: handoffCalendarUpdatePermission,
  });
  const { value, error, retry } = useAsyncRetry(
    () => calendar.listPeriods(),
    [calendar],
  );
  useLiveChanges(CALENDAR_CHANNEL, retry);
  const close = () => choose(undefined);
  const changed = () => {
    retry();
    props.onChanged();
  };
  return (
    <Section title={t('calendar.periods.title')}>
      {error && (
        <ErrorNotice
          title={t('calendar.periods.failed')}
          error={error}
          retry={retry}
        />
      )}
      {value?.items.length === 0 && (
        <p className={styles.hint}>{t('calendar.periods.none')}</p>
      )}
      <ul className={styles.rows}>
        {value?.items.map(period => (
          <PeriodRow
            key={period.id}
            period={period}
            mayChange={allowed}
            onChoose={action => choose({ action, period })}
          />
        ))}
      </ul>
      {allowed && (
        <div>
          <Button
            variant="secondary"
            iconStart={<PlusIcon />}
            onPress={() => choose({ action: 'create' })}
          >
            {t('calendar.periods.create')}
          </Button>
        </div>
      )}
      {chosen?.action === 'delete' && (
        <DeletePeriodDialog
          period={chosen.period}
          onClose={close}
          onDeleted={changed}
        />
      )}
      {chosen && chosen.action !== 'delete' && (
        <PeriodDialog
          period={chosen.action === 'change' ? chosen.period : undefined}
          onClose={close}
          onSaved={changed}
        />
      )}
    </Section>
  );
}
