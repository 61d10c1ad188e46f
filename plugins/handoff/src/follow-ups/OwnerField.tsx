import { Combobox } from '@backstage/ui';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import styles from '../components/Combobox.module.css';
import { useEntitySearch } from '../components/useEntitySearch';
import { useMessages } from '../translation';

/** What something can belong to. */
export const PARTY_KINDS: readonly string[] = ['user', 'group'];

/** Chooses a User or Group of the catalog, found by name. */
export function OwnerField(props: {
  value: string;
  onChange: (entityRef: string) => void;
  /** What the field is called where it is not the owner of a follow-up. */
  label?: string;
  description?: string;
  isOptional?: boolean;
}) {
  const { value, onChange, label, description, isOptional } = props;
  const { t } = useMessages<'followUps'>();
  const { primaryTitle } = useEntityPresentation(value || 'group:none');
  const [typed, setTyped] = useState<string>();
  const { options, loading } = useEntitySearch(PARTY_KINDS, typed ?? '');

  return (
    <Combobox
      className={styles.combobox}
      label={label ?? t('followUps.edit.owner')}
      description={label ? description : t('followUps.edit.ownerHint')}
      isRequired={!isOptional}
      value={value || null}
      onChange={key => {
        // As the library has it as well: any other text would open the list again, over what comes next.
        setTyped(options.find(({ id }) => id === key)?.label);
        if (key) onChange(String(key));
      }}
      options={options}
      loading={{ state: loading ? 'filtering' : 'idle' }}
      search={{
        mode: 'server',
        inputValue: typed ?? (value ? primaryTitle : ''),
        onInputChange: setTyped,
      }}
    />
  );
}
