import type { InsightRow, InsightUnit } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { useChangeAddress } from '../../changes/useChangeAddress';
import { EntityLink } from '../../components/EntityLink';
import { Pill } from '../../components/Pill';
import { Time } from '../../components/Time';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { formatFigure } from '../formatFigure';
import styles from '../Rows.module.css';
import { useRowAddress } from './useRowAddress';

/** One event behind a figure: what it was, when, whose, and what it adds. */
export function FigureRow(props: { row: InsightRow; unit: InsightUnit }) {
  const { row, unit } = props;
  const { t } = useMessages<'insights'>();
  const locale = useLocale();
  const address = useRowAddress()(row);
  const change = useChangeAddress();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {address ? (
          <Link className={styles.link} to={address}>
            {row.title}
          </Link>
        ) : (
          <span className={styles.name}>{row.title}</span>
        )}
        {row.seconds !== undefined && (
          <span>{formatFigure('seconds', row.seconds, locale)}</span>
        )}
        {unit === 'share' && row.isCounted && (
          <Pill tone="info">{t('insights.rows.counted')}</Pill>
        )}
      </div>
      <div className={styles.facts}>
        <Time at={row.at} />
        {row.entityRefs.map(ref => (
          <EntityLink key={ref} entityRef={ref} />
        ))}
        {row.reason && <span>{row.reason}</span>}
        {row.relatedChangeId && (
          <Link className={styles.link} to={change(row.relatedChangeId)}>
            {t('insights.rows.related')}
          </Link>
        )}
      </div>
    </li>
  );
}
