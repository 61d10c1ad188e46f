import { ButtonIcon, Combobox } from '@backstage/ui';
import { XIcon } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useMessages } from '../translation';
import comboboxStyles from './Combobox.module.css';
import styles from './ManyField.module.css';

/** Chooses some of many things, found by name while somebody types; what is chosen stands below, and can be taken out. */
export function ManyField(props: {
  label: string;
  description?: string;
  placeholder?: string;
  isRequired?: boolean;
  /** Keys of what is chosen. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** What is searched for. */
  typed: string;
  onType: (typed: string) => void;
  /** What fits it. */
  options: ReadonlyArray<{ id: string; label: string; description?: string }>;
  isLoading?: boolean;
  /** What something chosen is called. */
  renderName: (key: string) => ReactNode;
  /** Why it cannot be so. */
  problem?: string;
}) {
  const { label, description, placeholder, isRequired, problem } = props;
  const { value, onChange, typed, onType, options, isLoading } = props;
  const { t } = useMessages<'common'>();
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
        className={comboboxStyles.combobox}
        menuTrigger="input"
        label={label}
        description={description}
        isRequired={isRequired && value.length === 0}
        isInvalid={problem !== undefined}
        placeholder={placeholder}
        value={null}
        onChange={key => {
          onType('');
          if (key && !value.includes(String(key))) {
            onChange([...value, String(key)]);
          }
        }}
        options={options.filter(option => !value.includes(option.id))}
        loading={{ state: isLoading ? 'filtering' : 'idle' }}
        search={{ mode: 'server', inputValue: typed, onInputChange: onType }}
      />
      {value.length > 0 && (
        <ul className={styles.chosen} aria-label={label}>
          {value.map(key => (
            <li key={key} className={styles.one}>
              <span id={`${id}-${key}`}>{props.renderName(key)}</span>
              <ButtonIcon
                size="small"
                variant="tertiary"
                icon={<XIcon />}
                aria-label={t('common.remove')}
                aria-describedby={`${id}-${key}`}
                onPress={() => onChange(value.filter(other => other !== key))}
              />
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
