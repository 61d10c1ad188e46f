import { Button } from '@backstage/ui';
import type { DraftConflict } from '../../components/drafts/useKeptDraft';
import { useMessages } from '../../translation';
import { FieldValue } from './FieldValue';
import { planDraftOptions, type PlanDraft, type PlanField } from './planDraft';
import styles from './ReleaseEditor.module.css';
import ownStyles from './Conflict.module.css';

/** Field by field, what one has written beside what somebody else has saved. Either can be chosen, again and again. */
export function ConflictView(props: {
  conflict: DraftConflict<PlanDraft>;
  draft: PlanDraft;
  onChange: (changes: Partial<PlanDraft>) => void;
}) {
  const { conflict, draft, onChange } = props;
  const { mine, theirs, both } = conflict;
  const { t } = useMessages<'releaseEditor'>();
  if (!both.length) return null;
  const isChosen = (version: PlanDraft, field: PlanField) =>
    planDraftOptions.isSame(version, draft, field);
  return (
    <section
      className={ownStyles.conflict}
      aria-label={t('releaseEditor.conflict.label')}
    >
      {both.map(field => {
        const name = t(`releaseEditor.field.${field}`);
        return (
          <section key={field} className={ownStyles.both} aria-label={name}>
            <h3 className={ownStyles.bothTitle}>{name}</h3>
            <Version
              title={t('releaseEditor.conflict.mine')}
              take={t('releaseEditor.conflict.keep')}
              version={mine}
              field={field}
              isChosen={isChosen(mine, field)}
              onTake={() => onChange({ [field]: mine[field] })}
            />
            <Version
              title={t('releaseEditor.conflict.theirs')}
              take={t('releaseEditor.conflict.take')}
              version={theirs}
              field={field}
              isChosen={isChosen(theirs, field)}
              onTake={() => onChange({ [field]: theirs[field] })}
            />
            {!isChosen(mine, field) && !isChosen(theirs, field) && (
              <p className={styles.hint}>
                {t('releaseEditor.conflict.written')}
              </p>
            )}
          </section>
        );
      })}
    </section>
  );
}

function Version(props: {
  title: string;
  /** What choosing it is called. */
  take: string;
  version: PlanDraft;
  field: PlanField;
  isChosen: boolean;
  onTake: () => void;
}) {
  const { title, take, version, field, isChosen, onTake } = props;
  const { t } = useMessages<'releaseEditor'>();
  return (
    <div className={ownStyles.version} data-chosen={isChosen}>
      <div className={ownStyles.versionHead}>
        <strong>{title}</strong>
        {isChosen ? (
          <span>{t('releaseEditor.conflict.chosen')}</span>
        ) : (
          <Button size="small" variant="secondary" onPress={onTake}>
            {take}
          </Button>
        )}
      </div>
      <FieldValue draft={version} field={field} />
    </div>
  );
}
