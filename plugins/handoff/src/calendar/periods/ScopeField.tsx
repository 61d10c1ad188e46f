import { stringifyEntityRef } from '@backstage/catalog-model';
import { Select } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/lib/useAsync';
import { useMessages } from '../../translation';

/** Stands for everything; keys of options cannot be empty. */
const EVERYTHING = ' ';

/** What a period is for: a System, a Domain, or everything. */
export function ScopeField(props: {
  /** Full ref; everything when empty. */
  value: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const { t } = useMessages<'calendar'>();
  const catalog = useApi(catalogApiRef);
  const { value: found = [] } = useAsync(async () => {
    const { items } = await catalog.getEntities({
      filter: { kind: ['System', 'Domain'] },
      fields: ['kind', 'metadata.name', 'metadata.namespace'],
    });
    return items.map(entity => stringifyEntityRef(entity)).sort();
  }, [catalog]);
  const refs = !value || found.includes(value) ? found : [value, ...found];
  return (
    <Select
      label={t('calendar.form.scope')}
      searchable
      selectedKey={value || EVERYTHING}
      onSelectionChange={key => onChange(String(key ?? '').trim())}
      options={[
        { value: EVERYTHING, label: t('calendar.form.everything') },
        ...refs.map(ref => ({ value: ref, label: ref })),
      ]}
    />
  );
}
