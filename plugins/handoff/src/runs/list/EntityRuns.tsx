import { useRouteRef } from '@backstage/core-plugin-api';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Disclosure } from '../../components/Disclosure';
import { runsRouteRef } from '../../routes';
import { useMessages } from '../../translation';
import { ActiveRuns } from '../ActiveRuns';
import { RunList } from './RunList';
import { runsSearch } from './runsLocation';
import styles from './RunsPage.module.css';

/** Runs of an entity: those that are active at once, the others when they are asked for. */
export function EntityRuns({
  summary,
}: {
  summary: Pick<EntitySummary, 'entityRef' | 'activeRuns'>;
}) {
  const { entityRef, activeRuns } = summary;
  const { t } = useMessages<'runs'>();
  const [wasOpened, setOpened] = useState(false);
  return (
    <>
      <ActiveRuns runs={activeRuns} showDocument />
      <Disclosure
        summary={<span>{t('runs.list.ofEntity')}</span>}
        onToggle={() => setOpened(true)}
      >
        {wasOpened && (
          <div className={styles.runs}>
            <RunList
              query={{ entityRef: [entityRef] }}
              none={t('runs.list.noneYet')}
            />
            <AllRuns entityRef={entityRef} />
          </div>
        )}
      </Disclosure>
    </>
  );
}

function AllRuns({ entityRef }: { entityRef: string }) {
  const { t } = useMessages<'runs'>();
  const runs = useRouteRef(runsRouteRef)();
  const search = runsSearch({ state: 'all', mine: false, entityRef });
  return (
    <Link className={styles.all} to={`${runs}${search}`}>
      {t('runs.list.allOfEntity')}
    </Link>
  );
}
