import type { ReleaseSignOff } from 'backstage-plugin-handoff-common';
import {
  CircleCheckIcon,
  CircleXIcon,
  HistoryIcon,
  UnlinkIcon,
} from 'lucide-react';
import { NamedText } from '../../../components/NamedText';
import { Time } from '../../../components/Time';
import { useMessages } from '../../../translation';
import styles from '../ReleasePage.module.css';
import ownStyles from './SignOffs.module.css';
import { isLatest } from './standing';

/** What somebody has signed or objected to, and whether it still counts. */
export function SignOffText({ signOff }: { signOff: ReleaseSignOff }) {
  const { state, by, at, reason, voidedBy } = signOff;
  const { withdrawnAt, replacedAt } = signOff;
  const { t } = useMessages<'releasePage'>();
  const isVoid = isLatest(signOff) && voidedBy.length > 0;
  const Icon = iconOf(signOff);
  return (
    <div className={ownStyles.signOff}>
      <span className={ownStyles.word} data-word={wordOf(signOff)}>
        <Icon size={16} aria-hidden="true" />
        {isVoid
          ? t('releasePage.signOffs.state.void')
          : t(`releasePage.signOffs.${state}`)}
      </span>
      <span className={styles.hint}>
        {t('releasePage.signOffs.by', {
          who: <NamedText text={by} />,
          time: <Time at={at} />,
        })}
      </span>
      {isVoid && (
        <p className={styles.text}>
          {t('releasePage.signOffs.voidedBy', {
            parts: voidedBy
              .map(part => t(`releasePage.signOffs.part.${part}`))
              .join(', '),
          })}
        </p>
      )}
      {withdrawnAt && (
        <span className={styles.hint}>
          {t('releasePage.signOffs.ended.withdrawn', {
            time: <Time at={withdrawnAt} />,
          })}
        </span>
      )}
      {replacedAt && (
        <span className={styles.hint}>
          {t('releasePage.signOffs.ended.replaced', {
            time: <Time at={replacedAt} />,
          })}
        </span>
      )}
      {reason && <p className={styles.words}>{reason}</p>}
    </div>
  );
}

function wordOf(signOff: ReleaseSignOff) {
  if (!isLatest(signOff)) return 'ended';
  return signOff.voidedBy.length ? 'void' : signOff.state;
}

const ICONS = {
  approved: CircleCheckIcon,
  rejected: CircleXIcon,
  void: UnlinkIcon,
  ended: HistoryIcon,
};

function iconOf(signOff: ReleaseSignOff) {
  return ICONS[wordOf(signOff)];
}
