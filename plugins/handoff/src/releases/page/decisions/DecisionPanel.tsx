import { Button } from '@backstage/ui';
import type { ReleaseDecision } from 'backstage-plugin-handoff-common';
import { PlusIcon } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../translation';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { DecisionDialog } from './DecisionDialog';
import { DecisionItem } from './DecisionItem';

/** What was decided about the release, the latest first; nothing of it is ever edited. */
export function DecisionPanel() {
  const { release, rights } = useReleasePage();
  const { decisions } = release;
  const { t } = useMessages<'releasePage'>();
  const [dialog, setDialog] = useState<{ supersedes?: ReleaseDecision }>();
  return (
    <PartSection
      name="decisions"
      title={t('releasePage.decisions.title')}
      actions={
        rights.mayUpdate && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<PlusIcon />}
            onPress={() => setDialog({})}
          >
            {t('releasePage.decisions.add')}
          </Button>
        )
      }
    >
      {decisions.length === 0 && (
        <p className={styles.hint}>{t('releasePage.decisions.none')}</p>
      )}
      <ul className={styles.items}>
        {[...decisions].reverse().map(decision => (
          <DecisionItem
            key={decision.id}
            decision={decision}
            onSupersede={
              rights.mayUpdate && !decision.supersededBy
                ? () => setDialog({ supersedes: decision })
                : undefined
            }
          />
        ))}
      </ul>
      {dialog && (
        <DecisionDialog
          supersedes={dialog.supersedes}
          onClose={() => setDialog(undefined)}
        />
      )}
    </PartSection>
  );
}
