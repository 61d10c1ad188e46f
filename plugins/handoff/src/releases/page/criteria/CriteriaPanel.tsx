import { Button } from '@backstage/ui';
import { PlusIcon } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../translation';
import { isPlannable } from '../isPlannable';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { AddCriterionDialog } from './AddCriterionDialog';
import { CriterionItem } from './CriterionItem';
import { ExceptionItem } from './ExceptionItem';

/** What is asked of the release, how much of it is met, and where it has leave to go on without. */
export function CriteriaPanel() {
  const { release, rights } = useReleasePage();
  const { criteria, exceptions } = release;
  const { t } = useMessages<'releasePage'>();
  const [isAdding, setAdding] = useState(false);
  return (
    <PartSection
      name="criteria"
      title={t('releasePage.criteria.title')}
      actions={
        rights.mayUpdate &&
        isPlannable(release) && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<PlusIcon />}
            onPress={() => setAdding(true)}
          >
            {t('releasePage.criteria.add')}
          </Button>
        )
      }
    >
      {criteria.length === 0 && (
        <p className={styles.hint}>{t('releasePage.criteria.none')}</p>
      )}
      <ul className={styles.items}>
        {criteria.map(criterion => (
          <CriterionItem key={criterion.id} criterion={criterion} />
        ))}
      </ul>
      {exceptions.length > 0 && (
        <>
          <h4 className={styles.label}>
            {t('releasePage.criteria.exception.title')}
          </h4>
          <ul className={styles.items}>
            {exceptions.map(exception => (
              <ExceptionItem key={exception.id} exception={exception} />
            ))}
          </ul>
        </>
      )}
      {isAdding && <AddCriterionDialog onClose={() => setAdding(false)} />}
    </PartSection>
  );
}
