import { ButtonIcon, Combobox } from '@backstage/ui';
import { XIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../translation';
import styles from './EntitiesField.module.css';
import { EntityName } from './EntityName';
import { useEntitySearch } from './useEntitySearch';

/** Chooses some entities of the catalog, found by name. */
export function EntitiesField(props: {
  label: string;
  description?: string;
  /** In lower case; stable as long as the component is there. */
  kinds: readonly string[];
  /** Full refs. */
  value: readonly string[];
  onChange: (entityRefs: string[]) => void;
  isRequired?: boolean;
}) {
  const { label, description, kinds, value, onChange, isRequired } = props;
  const { t } = useMessages<'common'>();
  const [typed, setTyped] = useState('');
  const { options, loading } = useEntitySearch(kinds, typed);
  const id = useId();
  const container = useRef<HTMLDivElement>(null);
  const count = useRef(value.length);
  useEffect(() => {
    // The next one can be typed at once.
    if (value.length > count.current) {
      container.current?.querySelector('input')?.focus();
    }
    count.current = value.length;
  }, [value.length]);
  return (
    <div ref={container} className={styles.field}>
      <Combobox
        // Anew after each choice: else the list would open again, over what was chosen.
        key={value.length}
        menuTrigger="input"
        label={label}
        description={description}
        isRequired={isRequired && value.length === 0}
        placeholder={t('common.searchCatalog')}
        value={null}
        onChange={key => {
          setTyped('');
          if (key && !value.includes(String(key))) {
            onChange([...value, String(key)]);
          }
        }}
        options={options.filter(option => !value.includes(option.id))}
        loading={{ state: loading ? 'filtering' : 'idle' }}
        search={{ mode: 'server', inputValue: typed, onInputChange: setTyped }}
      />
      {value.length > 0 && (
        <ul className={styles.chosen} aria-label={label}>
          {value.map(entityRef => (
            <li key={entityRef} className={styles.entity} title={entityRef}>
              <span id={`${id}-${entityRef}`}>
                <EntityName entityRef={entityRef} />
              </span>
              <ButtonIcon
                size="small"
                variant="tertiary"
                icon={<XIcon />}
                aria-label={t('common.remove')}
                aria-describedby={`${id}-${entityRef}`}
                onPress={() =>
                  onChange(value.filter(other => other !== entityRef))
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
