import { ButtonLink } from '@backstage/ui';
import { SirenIcon } from 'lucide-react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { handoffAlertReadPermission } from 'backstage-plugin-handoff-common';
import { coverageRouteRef } from '../../routes';
import { useMessages } from '../../translation';
import { formatCoverageState } from './coverageState';

/** Leads to which alerts of an entity have a runbook, for those who may know. */
export function CoverageLink({ entityRef }: { entityRef: string }) {
  const { t } = useMessages<'coverage'>();
  const coverage = useRouteRef(coverageRouteRef)();
  const { allowed } = usePermission({ permission: handoffAlertReadPermission });
  const query = formatCoverageState({ findings: [], mine: false, entityRef });
  return allowed ? (
    <ButtonLink
      size="small"
      variant="tertiary"
      iconStart={<SirenIcon />}
      href={`${coverage}?${query}`}
    >
      {t('coverage.title')}
    </ButtonLink>
  ) : null;
}
