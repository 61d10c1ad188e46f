import { Select } from '@backstage/ui';
import styles from './FilterFields.module.css';

/** Stands for no choice; keys of options cannot be empty. */
const ANY = ' ';

/** Narrows the list to one value, or not. */
export function FilterSelect(props: {
  label: string;
  /** What no choice is called. */
  any: string;
  value?: string;
  options: Array<{ value: string; label: string }>;
  onChange: (value: string | undefined) => void;
}) {
  const { label, any, value, options, onChange } = props;
  const isKnown = options.some(option => option.value === value);
  return (
    <Select
      className={styles.filter}
      aria-label={label}
      searchable
      selectedKey={value ?? ANY}
      onSelectionChange={key => onChange(String(key).trim() || undefined)}
      options={[
        { value: ANY, label: any },
        // A value that came with a link.
        ...(value && !isKnown ? [{ value, label: value }] : []),
        ...options,
      ]}
    />
  );
}
