import { Combobox } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useAsync from 'react-use/lib/useAsync';
import useDebounce from 'react-use/lib/useDebounce';
import { useMessages } from '../translation';

const SHOWN = 20;
const PAUSE_MILLISECONDS = 200;

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
  const catalog = useApi(catalogApiRef);
  const { primaryTitle } = useEntityPresentation(value || 'group:none');
  const [typed, setTyped] = useState<string>();
  const [wanted, setWanted] = useState('');
  useDebounce(() => setWanted(typed ?? ''), PAUSE_MILLISECONDS, [typed]);
  const { value: found, loading } = useAsync(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: ['user', 'group'] },
      fullTextFilter: {
        term: wanted,
        fields: [
          'metadata.name',
          'metadata.title',
          'spec.profile.displayName',
          'spec.profile.email',
        ],
      },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.title',
        'spec.profile.displayName',
      ],
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: SHOWN,
    });
    return items;
  }, [catalog, wanted]);

  return (
    <Combobox
      label={label ?? t('followUps.edit.owner')}
      description={label ? description : t('followUps.edit.ownerHint')}
      isRequired={!isOptional}
      value={value || null}
      onChange={key => {
        setTyped(undefined);
        if (key) onChange(String(key));
      }}
      options={(found ?? []).map(entity => ({
        id: stringifyEntityRef(entity),
        label: nameOf(entity),
        description: entity.kind,
      }))}
      loading={{ state: loading ? 'filtering' : 'idle' }}
      search={{
        mode: 'server',
        inputValue: typed ?? (value ? primaryTitle : ''),
        onInputChange: setTyped,
      }}
    />
  );
}

function nameOf({ metadata, spec }: Entity): string {
  const profile = spec?.profile as { displayName?: string } | undefined;
  return metadata.title ?? profile?.displayName ?? metadata.name;
}
