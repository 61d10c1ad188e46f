import styles from '../Releases.module.css';

/** Narrows a list to one side of a day, or not. */
export function DayFilter(props: {
  label: string;
  /** Like 2026-12-31. */
  value?: string;
  min?: string;
  onChange: (value: string | undefined) => void;
}) {
  const { label, value = '', min, onChange } = props;
  return (
    <label className={styles.day}>
      {label}
      <input
        type="date"
        value={value}
        min={min}
        onChange={({ target }) => onChange(target.value || undefined)}
      />
    </label>
  );
}
