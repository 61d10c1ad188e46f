import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useMessages } from '../../translation';
import styles from './MyReadiness.module.css';

const SHOWN = 4;

/** A list of which the first few are shown, and the rest when they are asked for. */
export function ShortList(props: { title: string; items: JSX.Element[] }) {
  const { title, items } = props;
  const { t } = useMessages<'readiness'>();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.items} aria-label={title}>
        {showsAll ? items : items.slice(0, SHOWN)}
      </ul>
      {items.length > SHOWN && !showsAll && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => setShowsAll(true)}
        >
          {t('readiness.mine.all', { number: String(items.length) })}
        </Button>
      )}
    </div>
  );
}
