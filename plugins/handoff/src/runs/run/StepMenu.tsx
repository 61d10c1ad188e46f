import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { EllipsisVerticalIcon } from 'lucide-react';
import type { RunStep } from 'backstage-plugin-handoff-common';
import { useMayFollowUp } from '../../follow-ups/useMayFollowUp';
import { useMessages } from '../../translation';
import { useRunPage } from './RunContext';
import styles from './Steps.module.css';

/** Whatever can be done with a step, also with one that is not the current one. */
export function StepMenu({ step }: { step: RunStep }) {
  const { number, state } = step;
  const { canAct, canNote, changeStep, open } = useRunPage();
  const mayReport = useMayFollowUp();
  const { t } = useMessages<'followUps' | 'runs'>();
  return canNote || mayReport ? (
    <MenuTrigger>
      <ButtonIcon
        className={styles.more}
        variant="tertiary"
        icon={<EllipsisVerticalIcon />}
        aria-label={t('runs.step.more', { number: String(number) })}
      />
      <Menu>
        {canAct && state !== 'done' && (
          <MenuItem
            onAction={() => changeStep({ step: number, state: 'done' })}
          >
            {t('runs.step.actions.done')}
          </MenuItem>
        )}
        {canAct && state !== 'skipped' && (
          <MenuItem onAction={() => open({ type: 'skip', step: number })}>
            {t('runs.step.actions.skip')}
          </MenuItem>
        )}
        {canAct && state !== 'failed' && (
          <MenuItem onAction={() => open({ type: 'failed', step: number })}>
            {t('runs.step.actions.failed')}
          </MenuItem>
        )}
        {canAct && state !== 'open' && (
          <MenuItem
            onAction={() => changeStep({ step: number, state: 'open' })}
          >
            {t('runs.step.actions.reopen')}
          </MenuItem>
        )}
        {canNote && (
          <MenuItem onAction={() => open({ type: 'note', step: number })}>
            {t('runs.step.actions.note')}
          </MenuItem>
        )}
        {mayReport && (
          <MenuItem onAction={() => open({ type: 'wrong', step: number })}>
            {t('followUps.correction.action')}
          </MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  ) : null;
}
