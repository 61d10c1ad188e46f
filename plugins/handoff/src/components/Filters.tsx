import { ToggleButton } from '@backstage/ui';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../translation';
import styles from './Filters.module.css';

/** A row of what narrows a list; its state lives in the address, see {@link useAddressState}. */
export function Filters(props: { label: string; children: ReactNode }) {
  return (
    <div className={styles.filters} role="group" aria-label={props.label}>
      {props.children}
    </div>
  );
}

/** A toggle for each of a few values, of which any number may be chosen. */
export function ChoiceFilters<TValue extends string>(props: {
  values: readonly TValue[];
  chosen: readonly TValue[];
  label: (value: TValue) => string;
  icon?: (value: TValue) => ReactElement;
  /** Gets the chosen ones in the order of the values. */
  onChange: (chosen: TValue[]) => void;
}) {
  const { values, chosen, label, icon, onChange } = props;
  return (
    <>
      {values.map(value => (
        <ToggleButton
          key={value}
          iconStart={icon?.(value)}
          isSelected={chosen.includes(value)}
          onChange={isSelected =>
            onChange(
              values.filter(other =>
                other === value ? isSelected : chosen.includes(other),
              ),
            )
          }
        >
          {label(value)}
        </ToggleButton>
      ))}
    </>
  );
}

/** A toggle for what belongs to the reader and their groups alone. */
export function MineFilter(props: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}) {
  const { t } = useMessages<'search'>();
  return <ToggleButton {...props}>{t('search.mine')}</ToggleButton>;
}
