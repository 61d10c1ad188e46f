import { parseNote } from './parseNote';

function documentsOf(...lines: string[]) {
  return parseNote(['## Documents', ...lines].join('\n')).fields.documents;
}

describe('readDocuments', () => {
  it('lists them by target, code or text', () => {
    expect(
      documentsOf(
        '- [x] ops/rollback.md',
        '- [ ] [The runbook](ops/runbooks/Errors.md), step 3',
        '- `ops/deploy.md`: new step',
        '- See https://wiki.example/a, https://wiki.example/b.',
        '  - <https://wiki.example/c>',
        '- ops/rollback.md',
        '',
        'Paying by card',
        'Paying *by voucher*',
        '```',
        'ops/x.md',
        '```',
      ),
    ).toEqual([
      'ops/rollback.md',
      'ops/runbooks/Errors.md',
      'ops/deploy.md',
      'https://wiki.example/a',
      'https://wiki.example/b',
      'https://wiki.example/c',
      'Paying by card',
      'Paying by voucher',
      'ops/x.md',
    ]);
  });

  it('tells that there are none from no answer', () => {
    for (const none of [
      'none',
      '- None.',
      'N/A',
      'not applicable',
      '—',
      '无',
    ]) {
      expect(documentsOf(none)).toEqual([]);
    }
    expect(documentsOf('')).toBeUndefined();
    expect(documentsOf('- [ ] ', '- ')).toBeUndefined();
    expect(documentsOf('`none`')).toEqual(['none']);
    expect(documentsOf('[none](ops/none.md)')).toEqual(['ops/none.md']);
    expect(documentsOf('none of them')).toEqual(['none of them']);
  });
});
