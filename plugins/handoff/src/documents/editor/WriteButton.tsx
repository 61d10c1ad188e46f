import { ButtonLink } from '@backstage/ui';
import { FeatherIcon } from 'lucide-react';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffDocumentCreatePermission,
  type EntitySummary,
} from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import { newDocumentSearch } from './editorLocation';

/** **Write a document**, for those who may; it begins as the first kind that the entity lacks. */
export function WriteButton(props: {
  expectations: EntitySummary['expectations'];
  /** @defaultValue 'secondary' */
  variant?: 'primary' | 'secondary';
}) {
  const { expectations, variant = 'secondary' } = props;
  const { t } = useMessages<'editor'>();
  const { allowed } = usePermission({
    permission: handoffDocumentCreatePermission,
  });
  const missing = expectations.find(
    ({ documentIds }) => documentIds.length === 0,
  );
  return allowed ? (
    <ButtonLink
      size="small"
      variant={variant}
      iconStart={<FeatherIcon />}
      href={newDocumentSearch(missing?.kind)}
    >
      {t('editor.write')}
    </ButtonLink>
  ) : null;
}
