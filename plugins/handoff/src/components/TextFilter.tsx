import { SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/lib/useDebounce';
import styles from './FilterFields.module.css';

const PAUSE_MILLISECONDS = 250;

/** Narrows a list to what has some words; it follows the keys, after a pause. */
export function TextFilter(props: {
  label: string;
  placeholder: string;
  text: string;
  onChange: (text: string) => void;
}) {
  const { label, placeholder, text, onChange } = props;
  const [typed, setTyped] = useState(text);
  // The address may change without typing: a link, or the way back.
  useEffect(() => setTyped(text), [text]);
  useDebounce(() => typed !== text && onChange(typed), PAUSE_MILLISECONDS, [
    typed,
  ]);
  return (
    <SearchField
      className={styles.filter}
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onChange={setTyped}
    />
  );
}
