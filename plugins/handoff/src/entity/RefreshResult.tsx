import type { RefreshReport } from 'backstage-plugin-handoff-common';
import useTimeout from 'react-use/lib/useTimeout';
import { Notice } from '../components/Notice';
import { useMessages } from '../translation';

/** Good news is read once and then in the way. */
const SHOWN_MILLISECONDS = 15_000;

/** What came of reading the sources. */
export function RefreshResult({ report }: { report: RefreshReport }) {
  const { t } = useMessages<'entity'>();
  const [isOver] = useTimeout(SHOWN_MILLISECONDS);
  const { added, updated, archived, unchanged, sources } = report;

  if (sources.some(({ state }) => state === 'failing' || state === 'waiting')) {
    return (
      <Notice status="warning" title={t('entity.sources.partlyRefreshed')} />
    );
  }
  if (isOver()) {
    return null;
  }
  return (
    <Notice
      status="success"
      title={
        added + updated + archived === 0
          ? t('entity.sources.nothingNew')
          : t('entity.sources.refreshed', {
              added: String(added),
              updated: String(updated),
              archived: String(archived),
              unchanged: String(unchanged),
            })
      }
    />
  );
}
