import { documentSearch, listSearch, parseTabLocation } from './tabLocation';

describe('parseTabLocation', () => {
  it('reads what it writes', () => {
    const read = (search: string) =>
      parseTabLocation(new URLSearchParams(search));
    expect(read(documentSearch('a b&c'))).toEqual({
      documentId: 'a b&c',
      all: false,
    });
    expect(read(documentSearch('d1', { view: 'history', all: true }))).toEqual({
      documentId: 'd1',
      view: 'history',
      all: true,
    });
    expect(
      read(
        documentSearch('d1', { view: 'history', compare: { from: 4, to: 6 } }),
      ),
    ).toEqual({
      documentId: 'd1',
      view: 'history',
      compare: { from: 4, to: 6 },
      all: false,
    });
    expect(read(listSearch({ all: true }))).toEqual({ all: true });
    expect(read(listSearch({ all: false }))).toEqual({ all: false });
    expect(read('?view=elsewhere&path=a.md')).toEqual({
      path: 'a.md',
      all: false,
    });
  });
});
