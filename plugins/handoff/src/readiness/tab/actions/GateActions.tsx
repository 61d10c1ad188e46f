import { Button } from '@backstage/ui';
import type { GateStanding } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { useUserRef } from '../../../components/useUserRef';
import { useMessages } from '../../../translation';
import styles from '../Gate.module.css';
import { GateDialog } from './GateDialog';
import { gateActions, type GateActionName } from './gateActions';
import { useGatePermissions } from './useGatePermissions';

/** What stands out where it can be done; the rest is for those who look for it. */
const ASKED_FOR: GateActionName[] = ['decide', 'approve', 'sign'];

/** What the reader can do about a gate; nothing where that is nothing. */
export function GateActions(props: {
  standing: GateStanding;
  entityRef: string;
  onChanged: () => void;
}) {
  const { standing, entityRef, onChanged } = props;
  const { t } = useMessages<'readiness'>();
  const userRef = useUserRef();
  const permissions = useGatePermissions(entityRef, standing.id);
  const [open, setOpen] = useState<GateActionName>();
  const actions = gateActions(standing, { ...permissions, userRef });
  const asked = ASKED_FOR.find(name => actions.includes(name));
  const hasVoid = standing.signOffs.some(
    ({ by, state }) => by === userRef && state === 'void',
  );
  return (
    <>
      {actions.length > 0 && (
        <div
          className={styles.actions}
          role="group"
          aria-label={t('readiness.action.label')}
        >
          {actions.map(name => (
            <Button
              key={name}
              size="small"
              variant={name === asked ? 'primary' : 'secondary'}
              onPress={() => setOpen(name)}
            >
              {name === 'sign' && hasVoid
                ? t('readiness.action.sign.again')
                : t(`readiness.action.${name}.action`)}
            </Button>
          ))}
        </div>
      )}
      {open && (
        <GateDialog
          name={open}
          standing={standing}
          entityRef={entityRef}
          userRef={userRef}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined);
            onChanged();
          }}
        />
      )}
    </>
  );
}
