import { Select } from '@backstage/ui';
import { memo, useCallback, useMemo, useRef } from 'react';
import { useMessages } from '../../translation';
import styles from './ReleaseEditor.module.css';

interface ZoneFieldProps {
  value: string;
  /** That of the reader. */
  own: string;
  onChange: (timeZone: string) => void;
}

/** There are hundreds of zones: drawn anew with every key that is pressed in the form, they would hold it up. */
const ZoneSelect = memo(({ value, own, onChange }: ZoneFieldProps) => {
  const { t } = useMessages<'releaseEditor'>();
  const options = useMemo(
    () =>
      [...new Set(['UTC', value, own, ...Intl.supportedValuesOf('timeZone')])]
        .sort((a, b) => a.localeCompare(b))
        .map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    [value, own],
  );
  return (
    <Select
      className={styles.zone}
      label={t('releaseEditor.window.timeZone')}
      searchable
      selectedKey={value}
      onSelectionChange={key => onChange(String(key))}
      options={options}
    />
  );
});

/** Chooses a time zone. */
export function ZoneField(props: ZoneFieldProps) {
  const { value, own } = props;
  const latest = useRef(props.onChange);
  latest.current = props.onChange;
  const onChange = useCallback((zone: string) => latest.current(zone), []);
  return <ZoneSelect value={value} own={own} onChange={onChange} />;
}
