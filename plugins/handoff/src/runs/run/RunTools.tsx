import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  FlagIcon,
  MegaphoneIcon,
  EllipsisVerticalIcon,
  PhoneIcon,
  ForwardIcon,
} from 'lucide-react';
import { revealWhatChangedAfterMenu } from '../../changes/suspects/revealWhatChanged';
import { useMayReadChanges } from '../../changes/useMayReadChanges';
import { useMessages } from '../../translation';
import { useRunPage } from './RunContext';
import styles from './RunPage.module.css';
import { useRunExport } from './useRunExport';

/** What can be done with a run as a whole. On a phone most of it is in the bar below, in reach of the thumb. */
export function RunTools() {
  const { shown, canAct, canNote, open } = useRunPage();
  const { t } = useMessages<'runs' | 'suspects'>();
  const { state, copy, download } = useRunExport(shown.run);
  const mayReadChanges = useMayReadChanges();
  const messages = {
    idle: '',
    copied: t('runs.exported.copied'),
    failed: t('runs.exported.failed'),
  };
  return (
    <div className={styles.tools}>
      {canAct && (
        <div className={styles.mainTools}>
          <Button
            variant="secondary"
            iconStart={<PhoneIcon />}
            onPress={() => open({ type: 'escalate' })}
          >
            {t('runs.action.escalate')}
          </Button>
          <Button
            variant="secondary"
            iconStart={<MegaphoneIcon />}
            onPress={() => open({ type: 'status-update' })}
          >
            {t('runs.action.statusUpdate')}
          </Button>
          <Button
            variant="secondary"
            iconStart={<FlagIcon />}
            onPress={() => open({ type: 'finish' })}
          >
            {t('runs.action.finish')}
          </Button>
        </div>
      )}
      <span role="status" className={styles.exported}>
        {messages[state]}
      </span>
      <MenuTrigger>
        <Button
          variant="secondary"
          iconStart={canAct ? <EllipsisVerticalIcon /> : <ForwardIcon />}
        >
          {canAct ? t('runs.action.more') : t('runs.action.export')}
        </Button>
        <Menu>
          {mayReadChanges && (
            <MenuItem onAction={revealWhatChangedAfterMenu}>
              {t('suspects.jump')}
            </MenuItem>
          )}
          <MenuItem onAction={copy}>{t('runs.action.copyMarkdown')}</MenuItem>
          <MenuItem onAction={download}>{t('runs.action.download')}</MenuItem>
          {canNote && (
            <MenuItem onAction={() => open({ type: 'note' })}>
              {t('runs.action.note')}
            </MenuItem>
          )}
          {canAct && (
            <MenuItem color="danger" onAction={() => open({ type: 'abort' })}>
              {t('runs.action.abort')}
            </MenuItem>
          )}
        </Menu>
      </MenuTrigger>
    </div>
  );
}
