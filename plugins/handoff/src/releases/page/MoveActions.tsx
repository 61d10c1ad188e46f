import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { EllipsisVerticalIcon, Undo2Icon, ZapIcon } from 'lucide-react';
import { useState } from 'react';
import type { ReleaseMove } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import { ExpediteDialog } from './ExpediteDialog';
import { MoveDialog } from './MoveDialog';
import { isExpeditable, offeredMoves } from './moves';
import { useReleasePage } from './ReleaseContext';
import styles from './Status.module.css';

/** The moves that the release can make; one that is not possible yet is there, and beside it what it waits for. */
export function MoveActions() {
  const { release, rights } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const { onward, rollBack, others } = offeredMoves(release);
  const [dialog, setDialog] = useState<ReleaseMove | 'expedite'>();
  const close = () => setDialog(undefined);
  const label = ({ to }: ReleaseMove) =>
    to === 'in-review' && release.state === 'accepted'
      ? t('releasePage.move.backToReview')
      : t(`releasePage.move.to.${to}`);
  return (
    <div className={styles.moves}>
      {rights.mayMove && onward && (
        <Button
          variant="primary"
          isDisabled={onward.unmet.length > 0}
          onPress={() => setDialog(onward)}
        >
          {label(onward)}
        </Button>
      )}
      {rights.mayMove && rollBack && (
        <Button
          variant="secondary"
          destructive
          iconStart={<Undo2Icon />}
          onPress={() => setDialog(rollBack)}
        >
          {label(rollBack)}
        </Button>
      )}
      {rights.mayMove && others.length > 0 && (
        <MenuTrigger>
          <Button variant="secondary" iconEnd={<EllipsisVerticalIcon />}>
            {t('releasePage.next.more')}
          </Button>
          <Menu>
            {others.map(move => (
              <MenuItem
                key={move.to}
                isDisabled={move.unmet.length > 0}
                onAction={() => setDialog(move)}
              >
                {label(move)}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
      )}
      {rights.mayExpedite && isExpeditable(release) && (
        <Button
          className={styles.expedite}
          variant="tertiary"
          destructive
          iconStart={<ZapIcon />}
          onPress={() => setDialog('expedite')}
        >
          {t('releasePage.expedite.button')}
        </Button>
      )}
      {dialog === 'expedite' && <ExpediteDialog onClose={close} />}
      {dialog && dialog !== 'expedite' && (
        <MoveDialog move={dialog} title={label(dialog)} onClose={close} />
      )}
    </div>
  );
}
