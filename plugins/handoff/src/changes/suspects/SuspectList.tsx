import { Button } from '@backstage/ui';
import type { Suspects } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { useMessages } from '../../translation';
import { SuspectItem } from './SuspectItem';
import styles from './Suspects.module.css';

/** As many as one can take in at night, and among them the culprit nearly always is. */
const SHOWN = 3;

/** The changes that may be the cause, the likeliest first, and apart from them those that were not there. */
export function SuspectList({ found }: { found: Suspects }) {
  const { suspects, notDeployed } = found;
  const { t } = useMessages<'suspects'>();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      {suspects.length > 0 && (
        <ol className={styles.suspects} aria-label={t('suspects.list')}>
          {suspects
            .slice(0, showsAll ? undefined : SHOWN)
            .map((suspect, index) => (
              <SuspectItem
                key={suspect.change.id}
                suspect={suspect}
                undo={index < SHOWN ? 'shown' : 'folded'}
              />
            ))}
        </ol>
      )}
      {suspects.length > SHOWN && !showsAll && (
        <Button
          className={styles.more}
          variant="secondary"
          onPress={() => setShowsAll(true)}
        >
          {t('suspects.showAll', { number: String(suspects.length) })}
        </Button>
      )}
      {notDeployed.length > 0 && (
        <Disclosure
          summary={
            <span className={styles.field}>
              {t('suspects.notDeployed', { count: notDeployed.length })}
            </span>
          }
        >
          <ul className={styles.suspects}>
            {notDeployed.map(suspect => (
              <SuspectItem
                key={suspect.change.id}
                suspect={suspect}
                undo="none"
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
