import { Button } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { useMessages } from '../../translation';
import { collapseUnchanged } from './collapseUnchanged';
import type { DiffRow } from './diffLines';
import { DiffStretchRows } from './DiffStretchRows';
import styles from './DiffTable.module.css';
import type { DiffLayout } from './RevisionDiff';

/** A difference line by line, with unchanged stretches folded. */
export function DiffTable(props: {
  rows: DiffRow[];
  from: number;
  to: number;
  layout: DiffLayout;
  /**
   * Rows that are laid out at once; more would make a large difference slow to appear.
   *
   * @defaultValue 1000
   */
  rowsAtOnce?: number;
}) {
  const { rows, from, to, layout, rowsAtOnce = 1_000 } = props;
  const { t } = useMessages<'history'>();
  const [limit, setLimit] = useState(rowsAtOnce);
  const stretches = useMemo(
    () => collapseUnchanged(rows.slice(0, limit)),
    [rows, limit],
  );
  const hidden = Math.max(0, rows.length - limit);
  const names = { from: String(from), to: String(to) };

  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table} data-layout={layout}>
          <caption className={styles.hidden}>
            {t('history.diff.label', names)}
          </caption>
          <colgroup>
            <col className={styles.numbers} />
            {layout === 'split' && <col />}
            <col className={styles.numbers} />
            <col />
          </colgroup>
          <thead className={styles.hidden}>
            <tr>
              <th scope="col">
                {t('history.diff.lineBefore', { number: names.from })}
              </th>
              {layout === 'split' && (
                <th scope="col">
                  {t('history.diff.textOf', { number: names.from })}
                </th>
              )}
              <th scope="col">
                {t('history.diff.lineAfter', { number: names.to })}
              </th>
              <th scope="col">
                {layout === 'split'
                  ? t('history.diff.textOf', { number: names.to })
                  : t('history.diff.text')}
              </th>
            </tr>
          </thead>
          {stretches.map((stretch, index) => (
            <DiffStretchRows key={index} stretch={stretch} layout={layout} />
          ))}
        </table>
      </div>
      {hidden > 0 && (
        <Button
          variant="secondary"
          onPress={() => setLimit(limit + rowsAtOnce)}
        >
          {t('history.diff.more', { count: Math.min(hidden, rowsAtOnce) })}
        </Button>
      )}
    </>
  );
}
