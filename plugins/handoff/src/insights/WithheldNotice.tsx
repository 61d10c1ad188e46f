import type { InsightFigureId } from 'backstage-plugin-handoff-common';
import { Notice } from '../components/Notice';
import { useMessages } from '../translation';

/** Names the figures that rest on what the reader may not see. */
export function WithheldNotice(props: { figures: InsightFigureId[] }) {
  const { t } = useMessages<'insights'>();
  return (
    <Notice status="info" title={t('insights.withheld.title')}>
      {t('insights.withheld.description', {
        figures: props.figures.map(id => t(`insights.figure.${id}`)).join(', '),
      })}
    </Notice>
  );
}
