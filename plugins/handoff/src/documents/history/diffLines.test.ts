import fc from 'fast-check';
import { collapseUnchanged } from './collapseUnchanged';
import { diffLines, type DiffLine, type DiffRow } from './diffLines';

function textOf(line: DiffLine | undefined): string | undefined {
  return line?.segments.map(({ text }) => text).join('');
}

function summary(rows: DiffRow[]) {
  return rows.map(({ before, after, changed }) =>
    changed
      ? [before && `-${textOf(before)}`, after && `+${textOf(after)}`]
      : ` ${textOf(after)}`,
  );
}

describe('diffLines', () => {
  it('puts edited lines beside each other and marks the words that differ', () => {
    const rows = diffLines(
      '# Title\n\nRestart the pod api-1 now.\nThen wait.\nLast\n',
      '# Title\n\nFirst look at the dashboard.\nRestart the pod api-2 now.\nLast',
    );

    expect(summary(rows)).toEqual([
      ' # Title',
      ' ',
      [undefined, '+First look at the dashboard.'],
      ['-Restart the pod api-1 now.', '+Restart the pod api-2 now.'],
      ['-Then wait.', undefined],
      ' Last',
    ]);
    expect(rows[3].before?.segments.filter(({ changed }) => changed)).toEqual([
      { text: '1', changed: true },
    ]);
    expect(rows[3].after?.number).toBe(4);
    expect(rows[5]).toMatchObject({
      before: { number: 5 },
      after: { number: 5 },
    });
  });

  it('sees no difference in line endings', () => {
    expect(diffLines('a\r\nb\r\n', 'a\nb').every(row => !row.changed)).toBe(
      true,
    );
    expect(diffLines('', '')).toEqual([]);
    expect(summary(diffLines('', 'a'))).toEqual([[undefined, '+a']]);
  });

  it('tells both texts again, whatever they are', () => {
    const line = fc.constantFrom(
      '',
      'a',
      'b b',
      'kubectl get pods',
      'kubectl get nodes',
      '```',
    );
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (left, right) => {
        const rows = diffLines(
          left.map(text => `${text}\n`).join(''),
          right.map(text => `${text}\n`).join(''),
        );
        const before = rows.flatMap(row => row.before ?? []);
        const after = rows.flatMap(row => row.after ?? []);

        expect(before.map(textOf)).toEqual(left);
        expect(after.map(textOf)).toEqual(right);
        expect(before.map(({ number }) => number)).toEqual(
          left.map((_, index) => index + 1),
        );
        expect(after.map(({ number }) => number)).toEqual(
          right.map((_, index) => index + 1),
        );
        expect(
          rows.filter(
            row => !row.changed && textOf(row.before) !== textOf(row.after),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('compares two documents of 200 KB that have nothing in common in good time', () => {
    const text = (word: string) =>
      Array.from(
        { length: 5_000 },
        (_, index) => `${word} ${index} ${'x'.repeat(30)}`,
      ).join('\n');
    const start = performance.now();
    const rows = diffLines(text('old'), text('new'));

    expect(rows).toHaveLength(5_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('collapseUnchanged', () => {
  it('keeps three lines around a change and folds the rest', () => {
    const before = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    const after = before.with(10, 'other words here').with(18, 'more of them');

    expect(
      collapseUnchanged(diffLines(before.join('\n'), after.join('\n'))).map(
        ({ folded, rows }) => [folded, rows.length],
      ),
    ).toEqual([
      [true, 7],
      [false, 7],
      // One line between two changes' surroundings stays.
      [false, 1],
      [false, 7],
      [true, 8],
    ]);
  });
});
