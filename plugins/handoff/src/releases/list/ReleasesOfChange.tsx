import { Button } from '@backstage/ui';
import { usePermission } from '@backstage/plugin-permission-react';
import { handoffReleaseReadPermission } from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Section } from '../../components/Section';
import { useMessages } from '../../translation';
import styles from '../Releases.module.css';
import { ReleaseBrief } from './ReleaseBrief';
import { useReleases } from './useReleases';

/** With which releases a change is handed over, or which a deployment was one of; nothing for those of no release. */
export function ReleasesOfChange({ changeId }: { changeId: string }) {
  const { allowed } = usePermission({
    permission: handoffReleaseReadPermission,
  });
  return allowed ? <LoadedReleases changeId={changeId} /> : null;
}

function LoadedReleases({ changeId }: { changeId: string }) {
  const { t } = useMessages<'releases'>();
  const query = useMemo(() => ({ changeId: [changeId] }), [changeId]);
  const { items, error, isLoading, retry, loadMore } = useReleases(query);
  if (!items?.length && !error) return null;
  return (
    <Section title={t('releases.list.title')}>
      {error && (
        <ErrorNotice
          title={t('releases.list.failed')}
          error={error}
          retry={retry}
        />
      )}
      <ul className={styles.briefs}>
        {items?.map(release => (
          <li key={release.id}>
            <ReleaseBrief release={release} />
          </li>
        ))}
      </ul>
      {loadMore && (
        <Button variant="secondary" isPending={isLoading} onPress={loadMore}>
          {t('releases.list.more')}
        </Button>
      )}
    </Section>
  );
}
