import type { DiffRow } from './diffLines';

/** A stretch of rows that is shown, or an unchanged one that is folded away. */
export interface DiffStretch {
  folded: boolean;
  rows: DiffRow[];
}

/** Unchanged lines around a change that are shown for orientation. */
const contextLines = 3;

/** Folding fewer lines than this saves no room. */
const minFoldedLines = 4;

/** Folds away what is unchanged and not near a change. */
export function collapseUnchanged(rows: readonly DiffRow[]): DiffStretch[] {
  const shown = rows.map(() => false);
  for (const [index, { changed }] of rows.entries()) {
    if (changed) {
      const start = Math.max(0, index - contextLines);
      shown.fill(true, start, index + contextLines + 1);
    }
  }
  const stretches: DiffStretch[] = [];
  for (const [index, row] of rows.entries()) {
    const last = stretches.at(-1);
    if (last && last.folded === !shown[index]) {
      last.rows.push(row);
    } else {
      stretches.push({ folded: !shown[index], rows: [row] });
    }
  }
  return stretches.map(stretch => ({
    ...stretch,
    folded: stretch.folded && stretch.rows.length >= minFoldedLines,
  }));
}
