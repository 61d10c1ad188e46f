import { voidReasons, type SignedFor } from './voidReasons';

const signed: SignedFor = {
  criterion: 'c1',
  commit: 'abc',
  documents: [{ id: 'd1', revision: 3, material: 'm1' }],
};
const all = ['criterion', 'document-content', 'commit'] as const;
const unchanged = () => [];

describe('voidReasons', () => {
  it('finds nothing where all is as it was', () => {
    expect(
      voidReasons(signed, signed, { voidOn: all, since: unchanged }),
    ).toEqual([]);
  });

  it('names what differs, and in which revisions', () => {
    const current: SignedFor = {
      criterion: 'c2',
      commit: 'def',
      documents: [
        { id: 'd1', revision: 5, material: 'm2' },
        { id: 'd2', revision: 1, material: 'n' },
      ],
    };
    expect(
      voidReasons(signed, current, { voidOn: all, since: unchanged }),
    ).toEqual([
      { trigger: 'criterion' },
      { trigger: 'commit' },
      {
        trigger: 'document-content',
        document: { id: 'd1', signed: 3, current: 5 },
      },
      {
        trigger: 'document-content',
        document: { id: 'd2', signed: undefined, current: 1 },
      },
    ]);
    expect(
      voidReasons(signed, current, { voidOn: ['criterion'], since: unchanged }),
    ).toEqual([{ trigger: 'criterion' }]);
  });

  it('follows what became of a document, one revision after the other', () => {
    type Revised = [material: string, minor?: 'minor'];
    const reasonsAfter = (...revisions: Revised[]) =>
      voidReasons(
        signed,
        {
          ...signed,
          documents: [
            {
              id: 'd1',
              revision: 3 + revisions.length,
              material: revisions.at(-1)![0],
            },
          ],
        },
        {
          voidOn: all,
          since: () =>
            revisions.map(([material, minor]) => ({
              material,
              minor: minor !== undefined,
            })),
        },
      );
    const reason = (current: number) => [
      {
        trigger: 'document-content',
        document: { id: 'd1', signed: 3, current },
      },
    ];
    expect(reasonsAfter(['m1'])).toEqual([]);
    expect(reasonsAfter(['m2', 'minor'])).toEqual([]);
    // The mark is taken out again, or white space changes, which is nothing by itself.
    expect(reasonsAfter(['m2', 'minor'], ['m2'], ['m1'])).toEqual([]);
    expect(reasonsAfter(['m1'], ['m2', 'minor'])).toEqual([]);
    expect(reasonsAfter(['m2'])).toEqual(reason(4));
    expect(reasonsAfter(['m2'], ['m2', 'minor'])).toEqual(reason(5));
    // Undone before anybody looked.
    expect(reasonsAfter(['m2'], ['m1'])).toEqual(reason(5));
    expect(reasonsAfter(['m2'], ['m1', 'minor'])).toEqual(reason(5));
  });

  it('voids when a document that it rests on is gone', () => {
    expect(
      voidReasons(
        signed,
        { ...signed, documents: [] },
        { voidOn: all, since: unchanged },
      ),
    ).toEqual([
      {
        trigger: 'document-content',
        document: { id: 'd1', signed: 3, current: undefined },
      },
    ]);
  });
});
