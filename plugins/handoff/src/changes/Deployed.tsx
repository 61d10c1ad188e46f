import type { Change } from 'backstage-plugin-handoff-common';
import { useMessages } from '../translation';

/** Which version went where, as far as that is known. */
export function Deployed(props: {
  change: Pick<Change, 'environment' | 'version'>;
}) {
  const { environment, version } = props.change;
  const { t } = useMessages<'changes'>();
  if (environment && version) {
    return <span>{t('changes.fact.versionTo', { version, environment })}</span>;
  }
  if (environment) {
    return <span>{t('changes.fact.environment', { environment })}</span>;
  }
  return version ? <span>{t('changes.fact.version', { version })}</span> : null;
}
