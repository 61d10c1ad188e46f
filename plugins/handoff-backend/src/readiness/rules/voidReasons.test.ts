import { voidReasons, type SignedFor } from './voidReasons';

const signed: SignedFor = {
  criterion: 'c1',
  commit: 'abc',
  documents: [{ id: 'd1', revision: 3, material: 'm1' }],
};
const all = ['criterion', 'document-content', 'commit'] as const;
const never = () => false;

describe('voidReasons', () => {
  it('finds nothing where all is as it was', () => {
    expect(
      voidReasons(signed, signed, { voidOn: all, isMinor: never }),
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
      voidReasons(signed, current, { voidOn: all, isMinor: never }),
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
      voidReasons(signed, current, { voidOn: ['criterion'], isMinor: never }),
    ).toEqual([{ trigger: 'criterion' }]);
  });

  it('is not bothered by revisions that differ in nothing material, or that are minor', () => {
    const withDocument = (revision: number, material: string) => ({
      ...signed,
      documents: [{ id: 'd1', revision, material }],
    });
    expect(
      voidReasons(signed, withDocument(4, 'm1'), {
        voidOn: all,
        isMinor: never,
      }),
    ).toEqual([]);
    const asked: unknown[] = [];
    expect(
      voidReasons(signed, withDocument(5, 'm2'), {
        voidOn: all,
        isMinor: change => asked.push(change) > 0,
      }),
    ).toEqual([]);
    expect(asked).toEqual([{ id: 'd1', since: 3 }]);
  });

  it('voids when a document that it rests on is gone', () => {
    expect(
      voidReasons(
        signed,
        { ...signed, documents: [] },
        { voidOn: all, isMinor: () => true },
      ),
    ).toEqual([
      {
        trigger: 'document-content',
        document: { id: 'd1', signed: 3, current: undefined },
      },
    ]);
  });
});
