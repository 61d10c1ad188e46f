import { Select, TextField } from '@backstage/ui';
import {
  documentKinds,
  getFrontMatter,
  setFrontMatter,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import styles from './DocumentEditor.module.css';
import { headingOf } from './headingOf';
import { kindOf } from './kindOf';

/** Title and kind. The text says both, in its front matter; these fields only write them there. */
export function EditorFields(props: {
  content: string;
  onChange: (content: string) => void;
  onKindChange: (kind: DocumentKind) => void;
}) {
  const { content, onChange, onKindChange } = props;
  const { t } = useMessages<'editor' | 'kind'>();
  return (
    <div className={styles.fields}>
      <TextField
        className={styles.titleField}
        label={t('editor.title')}
        placeholder={headingOf(content) || t('editor.titleHint')}
        value={getFrontMatter(content, 'title') ?? ''}
        onChange={title => onChange(setFrontMatter(content, 'title', title))}
        maxLength={200}
      />
      <Select
        className={styles.kindField}
        label={t('editor.kind')}
        placeholder={t('editor.kindHint')}
        options={documentKinds.map(kind => ({
          value: kind,
          label: t(`kind.${kind}`),
        }))}
        value={kindOf(content) ?? null}
        onChange={kind => onKindChange(kind as DocumentKind)}
      />
    </div>
  );
}
