import type { GateStanding } from 'backstage-plugin-handoff-common';
import {
  exampleSignOff,
  exampleStanding,
  exampleWaiver,
} from '../../__testUtils__/readinessExamples';
import { groupGates, type Reader } from './groupGates';

const reader: Reader = {
  userRef: 'user:default/priya.raman',
  isOwner: false,
};

/** The group of one gate. */
function groupOf(
  standing: GateStanding,
  options: { because?: string[]; reader?: Partial<Reader> } = {},
) {
  const { because = [] } = options;
  const [group] = groupGates(
    { gates: [standing], because },
    { ...reader, ...options.reader },
  );
  return group.name;
}

describe('groupGates', () => {
  it.each<[GateStanding['state'], 'required' | 'advisory', string]>([
    ['passed', 'required', 'passed'],
    ['failed', 'required', 'stops'],
    ['warning', 'required', 'stops'],
    ['no-data', 'required', 'stops'],
    ['error', 'required', 'stops'],
    ['waived', 'required', 'soon'],
    ['not-applicable', 'required', 'not-applicable'],
    ['passed', 'advisory', 'passed'],
    ['failed', 'advisory', 'advisory'],
    ['waived', 'advisory', 'advisory'],
  ])('puts what is %s and %s under %s', (state, level, expected) => {
    expect(groupOf(exampleStanding({ state, gate: { level } }))).toBe(expected);
  });

  it('puts what does not count yet, and what ends soon, before what has passed', () => {
    const later = exampleStanding({ state: 'failed', isEnforced: false });
    expect(groupOf(later)).toBe('soon');
    expect(groupOf(exampleStanding({ isEndingSoon: true }))).toBe('soon');
    expect(
      groupOf(
        exampleStanding({ isEndingSoon: true, gate: { level: 'advisory' } }),
      ),
    ).toBe('passed');
    // Of the past it is only known what the status was for.
    expect(groupOf(exampleStanding(), { because: ['runbook'] })).toBe('soon');
  });

  it('puts first what the reader can sign or decide', () => {
    const unsigned = exampleStanding({
      state: 'no-data',
      actions: ['sign-off', 'request-waiver'],
      gate: { decidedBy: ['sign-off'] },
    });
    expect(groupOf(unsigned)).toBe('mine');
    const signed = (state: 'valid' | 'void') => ({
      ...unsigned,
      signOffs: [exampleSignOff({ by: reader.userRef, state })],
    });
    // Others have to sign too.
    expect(groupOf(signed('valid'))).toBe('stops');
    expect(groupOf(signed('void'))).toBe('mine');
    expect(
      groupOf(exampleStanding({ state: 'warning', actions: ['decide'] })),
    ).toBe('mine');
    expect(
      groupOf(
        exampleStanding({
          state: 'failed',
          waiver: exampleWaiver({ actions: ['decide'] }),
        }),
      ),
    ).toBe('mine');
    expect(groupOf({ ...unsigned, state: 'passed' })).toBe('passed');
  });

  it('leaves to the owner what fails, but not the sign-offs of others', () => {
    const owner = { reader: { isOwner: true } };
    expect(groupOf(exampleStanding({ state: 'failed' }), owner)).toBe('mine');
    expect(
      groupOf(
        exampleStanding({
          state: 'no-data',
          gate: { decidedBy: ['sign-off'] },
        }),
        owner,
      ),
    ).toBe('stops');
    expect(groupOf(exampleStanding({ state: 'waived' }), owner)).toBe('soon');
  });

  it('keeps the order of the configuration, what counts first, and leaves out empty groups', () => {
    const gate = (id: string, level: 'required' | 'advisory') =>
      exampleStanding({ state: 'failed', gate: { id, level } });
    const groups = groupGates(
      {
        gates: [
          gate('a', 'advisory'),
          gate('b', 'required'),
          gate('c', 'required'),
          exampleStanding({ gate: { id: 'd' } }),
        ],
        because: [],
      },
      { isOwner: true },
    );
    expect(
      groups.map(({ name, standings }) => [
        name,
        standings.map(({ id }) => id).join(),
      ]),
    ).toEqual([
      ['mine', 'b,c,a'],
      ['passed', 'd'],
    ]);
  });
});
