import { Button, TextField } from '@backstage/ui';
import { useState } from 'react';
import { useMessages } from '../../translation';
import styles from '../Dialogs.module.css';
import { recentEnvironments } from '../recentEnvironments';

const MAXIMUM_CHARACTERS = 200;

/** Where a run is, with those that were used last one tap away. */
export function EnvironmentField(props: {
  value: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const { t } = useMessages<'runs'>();
  const [recent] = useState(recentEnvironments);
  return (
    <div className={styles.field}>
      <TextField
        label={t('runs.start.environment')}
        description={t('runs.start.environmentHint')}
        value={value}
        onChange={onChange}
        maxLength={MAXIMUM_CHARACTERS}
      />
      {recent.length > 0 && (
        <div
          className={styles.recents}
          role="group"
          aria-label={t('runs.start.recent')}
        >
          {recent.map(environment => (
            <Button
              key={environment}
              variant="secondary"
              onPress={() => onChange(environment)}
            >
              {environment}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
