import type { Translate } from '../../translation';
import type { DiffLine, DiffRow } from './diffLines';
import styles from './DiffTable.module.css';

interface RowProps {
  row: DiffRow;
  t: Translate<'history'>;
}

type Change = 'added' | 'removed';

/** One row with the older revision on the left and the newer on the right. */
export function SplitRow({ row, t }: RowProps) {
  const { before, after, changed } = row;
  return (
    <tr>
      <NumberCell line={before} change={changed ? 'removed' : undefined} />
      <TextCell line={before} change={changed ? 'removed' : undefined} t={t} />
      <NumberCell line={after} change={changed ? 'added' : undefined} />
      <TextCell line={after} change={changed ? 'added' : undefined} t={t} />
    </tr>
  );
}

/** One row with both line numbers and one text; a changed row holds one side alone. */
export function UnifiedRow({ row, t }: RowProps) {
  const { before, after, changed } = row;
  const change = changed && (before ? 'removed' : 'added');
  return (
    <tr>
      <NumberCell line={before} change={change || undefined} />
      <NumberCell line={after} change={change || undefined} />
      <TextCell line={after ?? before} change={change || undefined} t={t} />
    </tr>
  );
}

function NumberCell(props: { line?: DiffLine; change?: Change }) {
  const { line, change } = props;
  return (
    <td className={styles.number} data-change={line && change}>
      {line?.number}
    </td>
  );
}

function TextCell(props: {
  line?: DiffLine;
  change?: Change;
  t: RowProps['t'];
}) {
  const { line, change, t } = props;
  if (!line) {
    return <td className={styles.nothing} />;
  }
  const Marked = change === 'removed' ? 'del' : 'ins';
  return (
    <td className={styles.text} data-change={change}>
      {change && (
        <>
          <span className={styles.sign} aria-hidden="true">
            {change === 'removed' ? '−' : '+'}
          </span>
          <span className={styles.hidden}>
            {change === 'removed'
              ? t('history.diff.removedLine')
              : t('history.diff.addedLine')}
          </span>
        </>
      )}
      {line.segments.map(({ text, changed }, index) =>
        changed ? <Marked key={index}>{text}</Marked> : text,
      )}
    </td>
  );
}
