import { Button } from '@backstage/ui';
import { PlayIcon } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../translation';
import { isPlannable } from '../isPlannable';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { ParityNotice } from './ParityNotice';
import { RehearsalItem } from './RehearsalItem';
import { StartRehearsalDialog } from './StartRehearsalDialog';

/** The dry runs of the release, the latest first, and whether the last one tells anything. */
export function RehearsalPanel() {
  const { release, rights } = useReleasePage();
  const { rehearsals, needsDryRun, parity } = release;
  const { t } = useMessages<'releasePage'>();
  const [isStarting, setStarting] = useState(false);
  const isRunning = rehearsals.some(({ outcome }) => !outcome);
  const mayStart = rights.mayUpdate && isPlannable(release) && !isRunning;
  return (
    <PartSection
      name="dry-runs"
      title={t('releasePage.rehearsals.title')}
      actions={
        mayStart && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<PlayIcon />}
            onPress={() => setStarting(true)}
          >
            {t('releasePage.rehearsals.start')}
          </Button>
        )
      }
    >
      {rehearsals.length === 0 && (
        <p className={styles.hint}>
          {t(`releasePage.rehearsals.${needsDryRun ? 'needed' : 'none'}`)}
        </p>
      )}
      {parity && <ParityNotice parity={parity} />}
      <ul className={styles.items}>
        {[...rehearsals].reverse().map(rehearsal => (
          <RehearsalItem key={rehearsal.id} rehearsal={rehearsal} />
        ))}
      </ul>
      {isStarting && (
        <StartRehearsalDialog onClose={() => setStarting(false)} />
      )}
    </PartSection>
  );
}
