import { fleetFilter, formatFleetState, parseFleetState } from './fleetState';

const parse = (search: string) => parseFleetState(new URLSearchParams(search));

describe('the state of the fleet page', () => {
  it('is read from the address as it is written', () => {
    const state = parse(
      'status=not-ready&status=at-risk&owner=me&system=system:default/shop&tier=1&kind=component&gate=runbook&gateState=failed&q=pay',
    );
    expect(parse(String(formatFleetState(state)))).toEqual(state);
    expect(fleetFilter(state)).toEqual({
      status: ['not-ready', 'at-risk'],
      owner: ['me'],
      system: ['system:default/shop'],
      tier: ['1'],
      kind: ['component'],
      gate: 'runbook',
      gateState: ['failed'],
      q: 'pay',
    });
  });

  it('asks for nothing that is not said or not known', () => {
    expect(
      fleetFilter(parse('status=splendid&gateState=failed&q=%20&owner=')),
    ).toEqual({});
    expect(String(formatFleetState(parse('')))).toBe('');
  });
});
