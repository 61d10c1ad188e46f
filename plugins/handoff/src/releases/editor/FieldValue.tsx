import { DateTime } from 'luxon';
import { Parties } from '../page/Parties';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { windowText } from '../windowTimes';
import { namedRoles, type PlanDraft, type PlanField } from './planDraft';
import { toWindow } from './planWindow';
import styles from './ReleaseEditor.module.css';
import ownStyles from './Conflict.module.css';

/** What a field of a plan says, for comparing it. */
export function FieldValue(props: { draft: PlanDraft; field: PlanField }) {
  const { draft, field } = props;
  const { t } = useMessages<'releaseEditor'>();
  const locale = useLocale();
  const lines = linesOf(draft, field, locale);
  if (field === 'roles' && namedRoles(draft).length) {
    return (
      <ul className={ownStyles.lines}>
        {namedRoles(draft).map(({ role, parties }) => (
          <li key={role}>
            {role}: <Parties refs={parties} />
          </li>
        ))}
      </ul>
    );
  }
  if (!lines.length) {
    return <p className={styles.hint}>{t('releaseEditor.conflict.empty')}</p>;
  }
  return lines.length === 1 ? (
    <pre className={ownStyles.value}>{lines[0]}</pre>
  ) : (
    <ul className={ownStyles.lines}>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function linesOf(draft: PlanDraft, field: PlanField, locale: string): string[] {
  const value = draft[field];
  if (typeof value === 'string') {
    const text =
      field === 'successBy'
        ? DateTime.fromISO(value)
            .setLocale(locale)
            .toLocaleString(DateTime.DATE_MED)
        : value;
    return value.trim() ? [text] : [];
  }
  switch (field) {
    case 'entityRefs':
      return draft.entityRefs;
    case 'changes':
      return draft.changes.map(({ title }) => title);
    case 'raisedRisk': {
      const { risk, reason } = draft.raisedRisk;
      return risk ? [`${risk}: ${reason}`] : [];
    }
    case 'window': {
      const window = toWindow(draft.window);
      return window
        ? [`${windowText(window, window.timeZone, locale)}, ${window.timeZone}`]
        : [];
    }
    default:
      return [];
  }
}
