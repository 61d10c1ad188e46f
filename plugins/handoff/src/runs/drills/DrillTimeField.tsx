import { DateTime } from 'luxon';
import { TimeField } from '../../components/TimeField';
import { toFieldValue } from '../../components/fieldTime';
import { useMessages } from '../../translation';

/** When a drill is to be. */
export function DrillTimeField(props: {
  /** As the browser's field has it. */
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useMessages<'drills'>();
  return (
    <TimeField
      {...props}
      label={t('drills.when')}
      type="datetime-local"
      isRequired
      min={toFieldValue(DateTime.local())}
    />
  );
}
