import { Button } from '@backstage/ui';
import { Undo2Icon } from 'lucide-react';
import { Link } from 'react-router-dom';
import { entityName } from '../../../components/entityName';
import { useEntityLinks } from '../../../components/useEntityLinks';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import type { Procedure } from './RollBackDialog';

/** The procedures that undo the release, each with when it is used, and one click away from its run. */
export function ProcedureList(props: {
  procedures: Procedure[];
  onRollBack: (procedure: Procedure) => void;
}) {
  const { procedures, onRollBack } = props;
  const { rights } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const links = useEntityLinks();
  return (
    <>
      <h4 className={styles.label}>{t('releasePage.watch.procedures')}</h4>
      {procedures.length === 0 && (
        <p className={styles.late}>{t('releasePage.watch.noProcedure')}</p>
      )}
      <ul className={styles.items}>
        {procedures.map(procedure => (
          <li key={procedure.documentId} className={styles.item}>
            <Link
              className={styles.link}
              to={links.document(procedure.entityRef, procedure.documentId)}
            >
              {procedure.title}
            </Link>
            <span className={styles.hint}>
              {t('releasePage.watch.of', {
                entity: entityName(procedure.entityRef),
              })}
            </span>
            {procedure.rollbackCriteria.length > 0 && (
              <ul className={styles.reasons}>
                {procedure.rollbackCriteria.map(criterion => (
                  <li key={criterion}>{criterion}</li>
                ))}
              </ul>
            )}
            {rights.mayMove && (
              <div className={styles.buttons}>
                <Button
                  size="small"
                  variant="secondary"
                  destructive
                  iconStart={<Undo2Icon />}
                  aria-label={t('releasePage.watch.rollBack.buttonLabel', {
                    title: procedure.title,
                  })}
                  onPress={() => onRollBack(procedure)}
                >
                  {t('releasePage.watch.rollBack.button')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
