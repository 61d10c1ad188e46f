import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  FlagIcon,
  GitPullRequestIcon,
  MegaphoneIcon,
  EllipsisVerticalIcon,
  PhoneIcon,
} from 'lucide-react';
import { revealWhatChangedAfterMenu } from '../../changes/suspects/revealWhatChanged';
import { useMayReadChanges } from '../../changes/useMayReadChanges';
import { useMessages } from '../../translation';
import styles from './ActionBar.module.css';
import { useRunPage } from './RunContext';

/** On a phone, what is about the run and not about the step. Wider screens have it at the top. */
export function BarMenu() {
  const { open } = useRunPage();
  const { t } = useMessages<'runs' | 'suspects'>();
  const mayReadChanges = useMayReadChanges();
  return (
    <div className={styles.menu}>
      <MenuTrigger>
        <ButtonIcon
          className={styles.menuButton}
          variant="secondary"
          icon={<EllipsisVerticalIcon />}
          aria-label={t('runs.bar.end')}
        />
        <Menu placement="top end">
          {mayReadChanges && (
            <MenuItem
              iconStart={<GitPullRequestIcon />}
              onAction={revealWhatChangedAfterMenu}
            >
              {t('suspects.jump')}
            </MenuItem>
          )}
          <MenuItem
            iconStart={<PhoneIcon />}
            onAction={() => open({ type: 'escalate' })}
          >
            {t('runs.action.escalate')}
          </MenuItem>
          <MenuItem
            iconStart={<MegaphoneIcon />}
            onAction={() => open({ type: 'status-update' })}
          >
            {t('runs.action.statusUpdate')}
          </MenuItem>
          <MenuItem
            iconStart={<FlagIcon />}
            onAction={() => open({ type: 'finish' })}
          >
            {t('runs.action.finish')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </div>
  );
}
