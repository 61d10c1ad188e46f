import { ChevronDownIcon, ChevronRightIcon } from 'lucide-react';
import { Fragment, memo, useState } from 'react';
import { useMessages } from '../../translation';
import type { DiffStretch } from './collapseUnchanged';
import { SplitRow, UnifiedRow } from './DiffRows';
import styles from './DiffTable.module.css';
import type { DiffLayout } from './RevisionDiff';

/** A stretch of a difference; one that is folded away opens at the press of a button. */
export const DiffStretchRows = memo(Rows);

function Rows(props: { stretch: DiffStretch; layout: DiffLayout }) {
  const { stretch, layout } = props;
  const { t } = useMessages<'history'>();
  const [isOpen, setOpen] = useState(false);
  const count = stretch.rows.length;
  const Icon = isOpen ? ChevronDownIcon : ChevronRightIcon;
  const Row = layout === 'split' ? SplitRow : UnifiedRow;

  return (
    <tbody>
      {stretch.folded && (
        <tr>
          <td className={styles.fold} colSpan={layout === 'split' ? 4 : 3}>
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon size={16} aria-hidden="true" />
              {isOpen
                ? t('history.diff.fold', { count })
                : t('history.diff.unfold', { count })}
            </button>
          </td>
        </tr>
      )}
      {(!stretch.folded || isOpen) &&
        runsOf(stretch, layout).map((row, index) => (
          <Fragment key={index}>
            <Row row={row} t={t} />
          </Fragment>
        ))}
    </tbody>
  );
}

/** In one column, what was removed stands before what was added, a whole run at a time. */
function runsOf({ rows }: DiffStretch, layout: DiffLayout) {
  if (layout === 'split') {
    return rows;
  }
  const ordered: typeof rows = [];
  let added: typeof rows = [];
  for (const { before, after, changed } of rows) {
    if (!changed) {
      ordered.push(...added, { before, after, changed });
      added = [];
      continue;
    }
    if (before) {
      ordered.push({ changed, before });
    }
    if (after) {
      added.push({ changed, after });
    }
  }
  return [...ordered, ...added];
}
