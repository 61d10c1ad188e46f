import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { useMessages } from '../translation';

/** Which version goes where, as far as that is known. */
export function DeployedWhere(
  props: Pick<ReleaseSummary, 'environment' | 'version'>,
) {
  const { environment, version } = props;
  const { t } = useMessages<'releases'>();
  if (environment && version) {
    return (
      <span>{t('releases.list.deployedIn', { version, environment })}</span>
    );
  }
  if (environment) {
    return <span>{t('releases.list.environment', { environment })}</span>;
  }
  return version ? (
    <span>{t('releases.list.version', { version })}</span>
  ) : null;
}
