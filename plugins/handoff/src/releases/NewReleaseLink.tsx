import { ButtonLink } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { handoffReleaseCreatePermission } from 'backstage-plugin-handoff-common';
import { PlusIcon } from 'lucide-react';
import { newReleaseRouteRef } from '../routes';
import { useMessages } from '../translation';

/** Leads to the form of a new release, for those who may write one down. */
export function NewReleaseLink(props: {
  /** What it is of. */
  entityRef?: string;
}) {
  const { entityRef } = props;
  const { t } = useMessages<'releases'>();
  const route = useRouteRef(newReleaseRouteRef)();
  const { allowed } = usePermission({
    permission: handoffReleaseCreatePermission,
  });
  if (!allowed) return null;
  const search = entityRef
    ? `?${new URLSearchParams({ entity: entityRef })}`
    : '';
  return (
    <ButtonLink
      variant="primary"
      iconStart={<PlusIcon />}
      href={`${route}${search}`}
    >
      {t('releases.new')}
    </ButtonLink>
  );
}
