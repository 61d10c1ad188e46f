import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { RevisionDetail } from 'backstage-plugin-handoff-common';
import { useMemo, useRef, useState } from 'react';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import { diffLines } from './diffLines';
import { DiffTable } from './DiffTable';
import { PurgedNotice } from './PurgedNotice';
import styles from './RevisionDiff.module.css';
import { useWidth } from './useWidth';

export type DiffLayout = 'split' | 'unified';

/** From this width, in CSS pixels, two texts fit beside each other. */
const splitFrom = 800;

/** What changed from one revision to another, side by side where there is room. */
export function RevisionDiff(props: {
  before: RevisionDetail;
  after: RevisionDetail;
}) {
  const { before, after } = props;
  const { t } = useMessages<'history'>();
  const container = useRef<HTMLDivElement>(null);
  const width = useWidth(container) ?? 0;
  const [chosen, setChosen] = useState<DiffLayout>();
  const layout = chosen ?? (width >= splitFrom ? 'split' : 'unified');
  const rows = useMemo(
    () => diffLines(before.content, after.content),
    [before.content, after.content],
  );
  const [from, to] = [before.revision.number, after.revision.number];
  const purged = [before, after].find(({ revision }) => revision.purged);
  if (purged) {
    return <PurgedNotice revision={purged.revision} />;
  }
  const changed = rows.filter(row => row.changed);
  if (changed.length === 0) {
    return (
      <Notice status="info" title={t('history.diff.none')}>
        {t('history.diff.noneDescription', {
          from: String(from),
          to: String(to),
        })}
      </Notice>
    );
  }
  return (
    <div ref={container} className={styles.diff}>
      <div className={styles.bar}>
        <span className={styles.added}>
          {t('history.diff.added', {
            count: changed.filter(row => row.after).length,
          })}
        </span>
        <span className={styles.removed}>
          {t('history.diff.removed', {
            count: changed.filter(row => row.before).length,
          })}
        </span>
        <ToggleButtonGroup
          className={styles.layouts}
          aria-label={t('history.diff.layout')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[layout]}
          onSelectionChange={([key]) => setChosen(key as DiffLayout)}
        >
          <ToggleButton id="unified">{t('history.diff.unified')}</ToggleButton>
          <ToggleButton id="split">{t('history.diff.split')}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      <DiffTable
        key={`${from} ${to}`}
        rows={rows}
        from={from}
        to={to}
        layout={layout}
      />
    </div>
  );
}
