import { Box, Button } from '@backstage/ui';
import type { ChangeDetails } from 'backstage-plugin-handoff-common';
import { useId, useState } from 'react';
import { useMessages } from '../../translation';
import styles from './Acknowledgement.module.css';
import { AcknowledgeDialog } from './AcknowledgeDialog';
import { AwaitedNotice } from './AwaitedNotice';
import { GivenItem } from './GivenItem';
import { useMayAcknowledge } from './useMayAcknowledge';
import { WithdrawDialog } from './WithdrawDialog';

/** Who knows of a change of monitoring, and who should; nothing for a change that wants no acknowledgement. */
export function AcknowledgementPanel(props: {
  details: ChangeDetails;
  onChanged: () => void;
}) {
  const { details, onChanged } = props;
  const { t } = useMessages<'acknowledgement'>();
  const isAllowed = useMayAcknowledge();
  const [dialog, setDialog] = useState<'acknowledge' | 'withdraw'>();
  const id = useId();
  const { change, acknowledging } = details;
  const { acknowledgement, entityRefs } = change;
  if (!acknowledgement || !acknowledging) return null;
  const { given, awaited } = acknowledgement;
  const mayDecide = isAllowed && acknowledging.isApprover;
  const close = () => setDialog(undefined);
  const done = () => {
    close();
    onChanged();
  };
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.panel}
      aria-labelledby={id}
    >
      <h3 id={id} className={styles.title}>
        {t('acknowledgement.title')}
      </h3>
      {awaited.length > 0 && (
        <AwaitedNotice
          awaited={awaited}
          isWhole={awaited.length === entityRefs.length}
          approvers={acknowledging.approvers}
        />
      )}
      {given.length > 0 && (
        <ul className={styles.given}>
          {given.map(each => (
            <GivenItem
              key={each.entityRef}
              given={each}
              isOnly={entityRefs.length === 1}
            />
          ))}
        </ul>
      )}
      {mayDecide && (
        <div className={styles.actions}>
          {awaited.length > 0 && (
            <Button variant="primary" onPress={() => setDialog('acknowledge')}>
              {t('acknowledgement.action')}
            </Button>
          )}
          {given.length > 0 && (
            <Button variant="secondary" onPress={() => setDialog('withdraw')}>
              {t('acknowledgement.withdraw.action')}
            </Button>
          )}
        </div>
      )}
      {dialog === 'acknowledge' && (
        <AcknowledgeDialog id={change.id} onClose={close} onDone={done} />
      )}
      {dialog === 'withdraw' && (
        <WithdrawDialog id={change.id} onClose={close} onDone={done} />
      )}
    </Box>
  );
}
