import { Button, ButtonIcon } from '@backstage/ui';
import { PlusIcon, XIcon } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../translation';
import { ChangePicker } from './picker/ChangePicker';
import { ChangeSummary } from './picker/ChangeSummary';
import type { PickedChange } from './planDraft';
import styles from './ReleaseEditor.module.css';
import ownStyles from './picker/Picker.module.css';

/** The changes that a release hands over, with how to pick more of them. */
export function ChangesField(props: {
  value: PickedChange[];
  /** Whose changes can be picked. */
  entityRefs: string[];
  onChange: (changes: PickedChange[]) => void;
}) {
  const { value, entityRefs, onChange } = props;
  const { t } = useMessages<'releaseEditor'>();
  const [isPicking, setPicking] = useState(false);
  return (
    <>
      <p className={styles.hint} role="status">
        {value.length
          ? t('releaseEditor.changes.count', { count: value.length })
          : t('releaseEditor.changes.none')}
      </p>
      {value.length > 0 && (
        <ul className={ownStyles.picked}>
          {value.map(change => (
            <li key={change.id} className={ownStyles.pickedChange}>
              <ChangeSummary change={change} />
              <ButtonIcon
                size="small"
                variant="tertiary"
                icon={<XIcon />}
                aria-label={t('releaseEditor.changes.remove', {
                  title: change.title,
                })}
                onPress={() =>
                  onChange(value.filter(other => other.id !== change.id))
                }
              />
            </li>
          ))}
        </ul>
      )}
      {entityRefs.length ? (
        <Button
          className={styles.add}
          variant="secondary"
          iconStart={<PlusIcon />}
          onPress={() => setPicking(true)}
        >
          {t('releaseEditor.changes.pick')}
        </Button>
      ) : (
        <p className={styles.hint}>{t('releaseEditor.changes.needEntity')}</p>
      )}
      {isPicking && (
        <ChangePicker
          entityRefs={entityRefs}
          picked={value}
          onPick={chosen => {
            onChange([...value, ...chosen]);
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
