import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  readinessStatuses,
  type ReadinessCounts,
  type ReadinessStatus,
} from 'backstage-plugin-handoff-common';
import { ChoiceFilters, Filters } from '../../components/Filters';
import { useMessages } from '../../translation';
import { statusLooks } from '../looks';
import { handoffReadinessTranslationRef } from '../translation';
import styles from './Fleet.module.css';

/** How many entities have which status; each narrows the list. */
export function StatusCounts(props: {
  counts: ReadinessCounts;
  selected: ReadinessStatus[];
  onChange: (statuses: ReadinessStatus[]) => void;
}) {
  const { counts, selected, onChange } = props;
  const { t } = useMessages<'readiness'>();
  const { t: ofStatus } = useTranslationRef(handoffReadinessTranslationRef);
  return (
    <Filters label={t('readiness.fleet.statuses')}>
      <ChoiceFilters
        values={readinessStatuses}
        chosen={selected}
        label={status =>
          t('readiness.fleet.statusCount', {
            status: ofStatus(`status.${status}`),
            number: String(counts[status]),
          })
        }
        icon={status => {
          const { Icon, tone } = statusLooks[status];
          return <Icon className={styles.icon} data-tone={tone} aria-hidden />;
        }}
        onChange={onChange}
      />
    </Filters>
  );
}
