import { useMemo } from 'react';
import { Notice } from '../../components/Notice';
import { Surface } from '../../components/Surface';
import { useLiveChanges } from '../../components/useLiveChanges';
import { useMessages } from '../../translation';
import { NewReleaseLink } from '../NewReleaseLink';
import styles from '../Releases.module.css';
import { ReleaseGlance } from './ReleaseGlance';
import { ReleaseList } from './ReleaseList';
import { useEntityGlance } from './useEntityGlance';
import { useReleases } from './useReleases';

/** The part **Releases** of an entity's tab: the next one, the last one, and all of them. */
export function EntityReleases({ entityRef }: { entityRef: string }) {
  const { t } = useMessages<'releases'>();
  const query = useMemo(() => ({ entityRef: [entityRef] }), [entityRef]);
  const pages = useReleases(query);
  // Where it fails, the list below says why.
  const { value: glance, retry } = useEntityGlance(entityRef);
  useLiveChanges(`handoff:entity:${entityRef}`, retry);
  const isEmpty = pages.items?.length === 0;
  return (
    <Surface className={styles.part}>
      {glance?.last?.isUnapproved && (
        <Notice
          status="danger"
          title={t('releases.list.entity.unapproved.title')}
        >
          {t('releases.list.entity.unapproved.description', {
            title: glance.last.title,
          })}
        </Notice>
      )}
      {glance && !isEmpty && (
        <div className={styles.glances}>
          <ReleaseGlance
            title={t('releases.list.entity.next')}
            release={glance.next}
            none={t('releases.list.entity.noNext')}
          />
          <ReleaseGlance
            title={t('releases.list.entity.last')}
            release={glance.last}
            none={t('releases.list.entity.noLast')}
          />
        </div>
      )}
      {pages.items && !isEmpty && (
        <div className={styles.header}>
          <h3 className={styles.title}>{t('releases.list.entity.all')}</h3>
          <NewReleaseLink entityRef={entityRef} />
        </div>
      )}
      <ReleaseList
        title={t('releases.list.entity.all')}
        pages={pages}
        entityRef={entityRef}
      />
    </Surface>
  );
}
