import * as fc from 'fast-check';
import { conflictsOf, type ConflictingRelease } from './conflictsOf';

const HOUR = 3_600_000;
const PAYMENTS = 'component:default/payments';
const LEDGER = 'component:default/ledger';

function release(
  id: string,
  [start, end]: [number, number],
  values: Partial<ConflictingRelease> = {},
): ConflictingRelease {
  return {
    id,
    title: `Release ${id}`,
    start: start * HOUR,
    end: end * HOUR,
    entityRefs: [PAYMENTS],
    owners: [],
    ...values,
  };
}

function find(
  releases: ConflictingRelease[],
  dependencies: Record<string, string[]> = {},
) {
  return conflictsOf(releases, ref => dependencies[ref] ?? []).map(
    ({ releases: those, start, end, reasons }) => [
      those.map(({ id }) => id).join(''),
      [start, end].map(at => Date.parse(at) / HOUR),
      reasons,
    ],
  );
}

describe('conflictsOf', () => {
  it('finds releases of one entity that overlap, but not those that touch', () => {
    const reasons = [{ kind: 'entity', entityRef: PAYMENTS }];
    expect(
      find([
        release('c', [9, 20]),
        release('a', [0, 5]),
        release('b', [4, 10]),
        release('d', [20, 22]),
        release('e', [21, 30], { entityRefs: [LEDGER] }),
      ]),
    ).toEqual([['abc', [4, 10], reasons]]);
  });

  it('tells environments apart, but not from what names none', () => {
    const production = { environment: 'production' };
    const staging = { environment: 'staging' };
    expect(
      find([release('a', [0, 5], production), release('b', [0, 5], staging)]),
    ).toEqual([]);
    const found = find([
      release('a', [0, 5], production),
      release('b', [0, 5], staging),
      release('c', [1, 2]),
    ]);
    expect(found.map(([ids]) => ids)).toEqual(['ac', 'bc']);
  });

  it('finds releases of an entity and of one that it depends on', () => {
    const depends = { [PAYMENTS]: [LEDGER] };
    const ledger = { entityRefs: [LEDGER] };
    const reasons = [
      { kind: 'dependency', entityRef: PAYMENTS, dependsOn: LEDGER },
    ];
    expect(
      find(
        [
          release('a', [0, 2]),
          release('b', [1, 3], ledger),
          release('c', [5, 8], ledger),
        ],
        depends,
      ),
    ).toEqual([['ab', [1, 2], reasons]]);
    // A release of both is no conflict with itself.
    expect(
      find([release('a', [0, 2], { entityRefs: [PAYMENTS, LEDGER] })], depends),
    ).toEqual([]);
  });

  it('says that the same people are needed where there is no other reason', () => {
    const owners = ['group:default/sre'];
    const ledger = { entityRefs: [LEDGER], owners };
    expect(
      find([
        release('a', [0, 2], { owners }),
        release('b', [1, 3], ledger),
        release('c', [10, 12], { owners }),
        release('d', [10, 12], { owners }),
      ]),
    ).toEqual([
      ['ab', [1, 2], [{ kind: 'owner', owner: owners[0] }]],
      ['cd', [10, 12], [{ kind: 'entity', entityRef: PAYMENTS }]],
    ]);
  });

  it('finds each pair that comparing all of them finds, and no release without one', () => {
    const refs = ['a', 'b', 'c'];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            start: fc.integer({ min: 0, max: 40 }),
            length: fc.integer({ min: 1, max: 8 }),
            entityRefs: fc.uniqueArray(fc.constantFrom(...refs), {
              minLength: 1,
            }),
            owners: fc.uniqueArray(fc.constantFrom('x', 'y')),
          }),
          { maxLength: 12 },
        ),
        wanted => {
          const releases = wanted.map(({ start, length, ...rest }, index) =>
            release(String(index), [start, start + length], rest),
          );
          const dependsOn = (ref: string) => (ref === 'a' ? ['b'] : []);
          const haveReason = (a: ConflictingRelease, b: ConflictingRelease) =>
            a.entityRefs.some(
              ref =>
                b.entityRefs.includes(ref) ||
                dependsOn(ref).some(each => b.entityRefs.includes(each)),
            ) || a.owners.some(owner => b.owners.includes(owner));
          const expected = releases.flatMap((a, index) =>
            releases
              .slice(index + 1)
              .filter(
                b =>
                  a.start < b.end &&
                  b.start < a.end &&
                  (haveReason(a, b) || haveReason(b, a)),
              )
              .map(b => [a.id, b.id]),
          );
          const sets = conflictsOf(releases, dependsOn).map(conflict =>
            conflict.releases.map(({ id }) => id),
          );
          for (const pair of expected) {
            expect(sets).toContainEqual(expect.arrayContaining(pair));
          }
          for (const id of sets.flat()) {
            expect(expected.flat()).toContain(id);
          }
        },
      ),
    );
  });
});
