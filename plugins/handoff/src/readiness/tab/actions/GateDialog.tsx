import { useApi } from '@backstage/core-plugin-api';
import type { GateStanding } from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../../../api';
import { useMessages } from '../../../translation';
import { WaiverNote } from '../WaiverNote';
import { DecideDialog } from './DecideDialog';
import type { GateActionName } from './gateActions';
import { ReasonDialog } from './ReasonDialog';
import { SignDialog } from './SignDialog';
import { WaiverDialog } from './WaiverDialog';

/** Asks for what an action needs, and does it. */
export function GateDialog(props: {
  name: GateActionName;
  standing: GateStanding;
  entityRef: string;
  userRef?: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { name, standing, entityRef, userRef, ...ends } = props;
  const { gate, signOffs, waiver } = standing;
  const { t } = useMessages<'readiness'>();
  const { readiness, waivers } = useApi(handoffApiRef);
  if (name === 'sign' || name === 'object') {
    return (
      <SignDialog
        {...ends}
        standing={standing}
        entityRef={entityRef}
        verdict={name === 'sign' ? 'approved' : 'objected'}
        before={signOffs.find(
          ({ by, state }) => by === userRef && state === 'void',
        )}
      />
    );
  }
  if (name === 'decide') {
    return <DecideDialog {...ends} standing={standing} entityRef={entityRef} />;
  }
  if (name === 'requestWaiver') {
    return <WaiverDialog {...ends} gate={gate} entityRef={entityRef} />;
  }
  const words = {
    ...ends,
    title: t(`readiness.action.${name}.title`, { gate: gate.title }),
    confirm: t(`readiness.action.${name}.confirm`),
    failed: t(`readiness.action.${name}.failed`),
  };
  if (name === 'revokeSignOff') {
    const own = signOffs.find(
      ({ by, state }) => by === userRef && state === 'valid',
    );
    return own ? (
      <ReasonDialog
        {...words}
        isDestructive
        onSubmit={reason => readiness.revokeSignOff(own.id, reason)}
      >
        <p>{t('readiness.action.revokeSignOff.description')}</p>
      </ReasonDialog>
    ) : null;
  }
  if (!waiver) return null;
  if (name === 'approve' || name === 'deny') {
    const isApproval = name === 'approve';
    return (
      <ReasonDialog
        {...words}
        label={isApproval ? t('readiness.action.approve.reason') : undefined}
        isOptional={isApproval}
        onSubmit={reason =>
          waivers.decide(waiver.id, {
            state: isApproval ? 'approved' : 'denied',
            ...(reason && { reason }),
          })
        }
      >
        <WaiverNote waiver={waiver} />
      </ReasonDialog>
    );
  }
  return (
    <ReasonDialog
      {...words}
      isDestructive
      onSubmit={reason => waivers.revoke(waiver.id, reason)}
    >
      <p>{t(`readiness.action.${name}.description`)}</p>
    </ReasonDialog>
  );
}
