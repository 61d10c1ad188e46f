import { TextAreaField, TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type {
  GateStanding,
  SignOff,
  SignOffVerdict,
} from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { GateText } from '../GateText';
import { REASON_MAXIMUM_CHARACTERS } from './limits';
import { SignedDifferences } from './SignedDifferences';

/** In pixels: two texts fit below each other, and beside each other where there is room. */
const WIDTH_OF_DIFFERENCES = 900;

/** Asks for a word on a gate; after a void one, on what has changed since. */
export function SignDialog(props: {
  standing: GateStanding;
  entityRef: string;
  verdict: SignOffVerdict;
  /** The reader's sign-off that no longer counts. */
  before?: SignOff;
  onClose: () => void;
  onDone: () => void;
}) {
  const { standing, entityRef, verdict, before, onClose, onDone } = props;
  const { gate } = standing;
  const { t } = useMessages<'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  const [reason, setReason] = useState('');
  const [evidenceUrl, setEvidenceUrl] = useState('');
  const isObjection = verdict === 'objected';
  const name = isObjection ? 'object' : 'sign';
  const isBadLink = !!evidenceUrl.trim() && !isLink(evidenceUrl.trim());
  const isMissing = !reason.trim() && (isObjection || !evidenceUrl.trim());
  const submission = useSubmit(async () => {
    await readiness.signOff(entityRef, gate.id, {
      verdict,
      ...(reason.trim() && { reason: reason.trim() }),
      ...(evidenceUrl.trim() && { evidenceUrl: evidenceUrl.trim() }),
    });
    onDone();
  });
  return (
    <FormDialog
      {...submission}
      title={
        before && !isObjection
          ? t('readiness.action.sign.titleAgain', { gate: gate.title })
          : t(`readiness.action.${name}.title`, { gate: gate.title })
      }
      width={before && WIDTH_OF_DIFFERENCES}
      focusesText={!before}
      cancel={t('readiness.action.cancel')}
      onClose={onClose}
      confirm={t(`readiness.action.${name}.confirm`)}
      isDisabled={isMissing || isBadLink}
      failed={t(`readiness.action.${name}.failed`)}
    >
      {before ? (
        <SignedDifferences signOff={before} criterion={gate.criterion} />
      ) : (
        <GateText content={gate.criterion} />
      )}
      <p>{t(`readiness.action.${name}.description`)}</p>
      <TextAreaField
        label={t(`readiness.action.${name}.reason`)}
        description={
          isObjection ? undefined : t('readiness.action.sign.reasonHint')
        }
        isRequired={isObjection}
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
      <TextField
        label={t('readiness.action.sign.evidence')}
        type="url"
        value={evidenceUrl}
        onChange={setEvidenceUrl}
        maxLength={REASON_MAXIMUM_CHARACTERS}
        description={isBadLink ? t('readiness.action.sign.badLink') : undefined}
        isInvalid={isBadLink}
      />
    </FormDialog>
  );
}

function isLink(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
