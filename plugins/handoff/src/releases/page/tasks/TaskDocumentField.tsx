import { Select } from '@backstage/ui';
import { entityName } from '../../../components/entityName';
import { useMessages } from '../../../translation';
import { useReleaseDocuments } from '../ReleaseDocuments';

/** Stands for no document; keys of options cannot be empty. */
const NONE = ' ';

/** Chooses the document that says how a task is done. */
export function TaskDocumentField(props: {
  /** Its id; none when it is left out. */
  value: string | undefined;
  onChange: (documentId: string | undefined) => void;
}) {
  const { value, onChange } = props;
  const { documents } = useReleaseDocuments();
  const { t } = useMessages<'kind' | 'releasePage'>();
  const offered = documents.filter(
    ({ id, retired, archivedAt }) => id === value || !(retired || archivedAt),
  );
  const isKnown = offered.some(({ id }) => id === value);
  return (
    <Select
      label={t('releasePage.tasks.dialog.document')}
      description={t('releasePage.tasks.dialog.documentHint')}
      searchable
      selectedKey={value ?? NONE}
      onSelectionChange={key => onChange(String(key).trim() || undefined)}
      options={[
        { id: NONE, label: t('releasePage.tasks.dialog.noDocument') },
        ...(value && !isKnown
          ? [{ id: value, label: t('releasePage.tasks.hiddenDocument') }]
          : []),
        ...offered.map(({ id, title, kind, entityRef }) => ({
          id,
          label: title,
          description: `${t(`kind.${kind}`)} · ${entityName(entityRef)}`,
        })),
      ]}
    />
  );
}
