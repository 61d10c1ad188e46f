import { Button, Checkbox } from '@backstage/ui';
import { useMessages } from '../../../translation';
import type { PickedChange } from '../planDraft';
import styles from '../ReleaseEditor.module.css';
import ownStyles from './Picker.module.css';
import { ChangeSummary } from './ChangeSummary';

/** What is chosen of the changes that are offered. */
export interface ChoiceProps {
  /** Those that are picked already. */
  picked: readonly PickedChange[];
  chosen: readonly PickedChange[];
  onChange: (chosen: PickedChange[]) => void;
}

/** Changes to choose from. */
export function ChangeChoices(
  props: ChoiceProps & { changes: PickedChange[] },
) {
  const { picked, chosen, onChange, changes } = props;
  const { t } = useMessages<'releaseEditor'>();
  if (!changes.length) {
    return <p className={styles.hint}>{t('releaseEditor.picker.none')}</p>;
  }
  const isAmong = (some: readonly PickedChange[], { id }: PickedChange) =>
    some.some(other => other.id === id);
  const others = changes.filter(
    change => !isAmong(picked, change) && !isAmong(chosen, change),
  );
  return (
    <>
      {others.length > 0 && (
        <Button
          className={styles.add}
          size="small"
          variant="tertiary"
          onPress={() => onChange([...chosen, ...others])}
        >
          {t('releaseEditor.picker.all')}
        </Button>
      )}
      <ul className={ownStyles.choices}>
        {changes.map(change => {
          const isPicked = isAmong(picked, change);
          return (
            <li key={change.id}>
              <Checkbox
                className={ownStyles.choice}
                isDisabled={isPicked}
                isSelected={isPicked || isAmong(chosen, change)}
                onChange={isChosen =>
                  onChange(
                    isChosen
                      ? [...chosen, change]
                      : chosen.filter(({ id }) => id !== change.id),
                  )
                }
              >
                <ChangeSummary change={change} />
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </>
  );
}
