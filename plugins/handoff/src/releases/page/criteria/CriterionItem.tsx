import { Button } from '@backstage/ui';
import type { ReleaseCriterion } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { NamedText } from '../../../components/NamedText';
import { Pill, type PillTone } from '../../../components/Pill';
import { Time } from '../../../components/Time';
import { useMessages } from '../../../translation';
import { isPlannable } from '../isPlannable';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { Sentences } from '../Sentences';
import { ChangeCriterionDialog } from './ChangeCriterionDialog';
import { criterionStanding, type CriterionStanding } from './criterionStanding';
import { ExceptionDialog } from './ExceptionDialog';
import { exceptionFor, subjectOf } from './subjectOf';

const TONES: Record<CriterionStanding, PillTone> = {
  met: 'success',
  unmet: 'danger',
  excepted: 'warning',
  later: 'neutral',
  removed: 'neutral',
};

/** One thing that is asked of the release: who asks for it, and what it waits for. */
export function CriterionItem({ criterion }: { criterion: ReleaseCriterion }) {
  const { kind, value, template, isRemoved, unmet } = criterion;
  const { reason, by, at } = criterion;
  const { release, rights } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const [dialog, setDialog] = useState<'change' | 'except'>();
  const close = () => setDialog(undefined);
  const subject = subjectOf(criterion);
  const exception = exceptionFor(release.exceptions, subject);
  const mayChange = rights.mayUpdate && isPlannable(release);
  const standing = criterionStanding(criterion, release);
  const isOpen = standing === 'unmet';
  return (
    <li className={styles.item} data-removed={isRemoved}>
      <div className={styles.itemHead}>
        <span>
          {t(`releasePage.criteria.kind.${kind}`)}
          {kind !== 'dry-run' && (
            <>
              {': '}
              <strong>{value}</strong>
            </>
          )}
        </span>
        <span className={styles.pills}>
          <Pill tone={TONES[standing]}>
            {t(`releasePage.criteria.${standing}`)}
          </Pill>
        </span>
      </div>
      {template && (
        <span className={styles.hint}>
          {t('releasePage.criteria.template', { template })}
        </span>
      )}
      {reason && by && at && (
        <span className={styles.hint}>
          {t('releasePage.criteria.by', {
            who: <NamedText text={by} />,
            time: <Time at={at} />,
            reason,
          })}
        </span>
      )}
      {(isOpen || standing === 'excepted') && <Sentences texts={unmet} />}
      {mayChange && (
        <div className={styles.buttons}>
          {isOpen && subject && !exception && (
            <Button
              size="small"
              variant="tertiary"
              onPress={() => setDialog('except')}
            >
              {t('releasePage.criteria.except')}
            </Button>
          )}
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setDialog('change')}
          >
            {t(`releasePage.criteria.${isRemoved ? 'putBack' : 'takeOut'}`)}
          </Button>
        </div>
      )}
      {dialog === 'change' && (
        <ChangeCriterionDialog criterion={criterion} onClose={close} />
      )}
      {dialog === 'except' && subject && (
        <ExceptionDialog
          subject={subject}
          name={value || t(`releasePage.criteria.kind.${kind}`)}
          onClose={close}
        />
      )}
    </li>
  );
}
