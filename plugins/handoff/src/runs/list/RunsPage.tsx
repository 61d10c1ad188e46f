import { PageSurface } from '../../components/PageSurface';
import { Section } from '../../components/Section';
import { useAddressState } from '../../components/useAddressState';
import { useMessages } from '../../translation';
import { DrillList } from '../drills/DrillList';
import { RunFilters } from './RunFilters';
import { RunList } from './RunList';
import { parseRunsLocation, runsQuery, runsSearch } from './runsLocation';

/** The page of all runs and planned drills; its address says which. */
export function RunsPage() {
  const { t } = useMessages<'runs'>();
  const [location, change] = useAddressState(parseRunsLocation, runsSearch);
  const isNarrowed =
    location.mine || location.state !== 'all' || location.entityRef;
  return (
    <PageSurface>
      <RunFilters location={location} onChange={change} />
      <Section title={t('runs.list.title')}>
        <RunList
          key={runsSearch(location)}
          query={runsQuery(location)}
          none={t(isNarrowed ? 'runs.list.none' : 'runs.list.noneYet')}
          showEntity
        />
      </Section>
      <DrillList
        query={location.entityRef ? { entityRef: [location.entityRef] } : {}}
      />
    </PageSurface>
  );
}
