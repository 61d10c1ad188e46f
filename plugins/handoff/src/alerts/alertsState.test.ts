import {
  alertsQuery,
  formatAlertsState,
  parseAlertsState,
} from './alertsState';

describe('the address of the list of alerts', () => {
  it.each([
    ['', { state: ['firing', 'stale'] }],
    ['state=resolved', { state: ['resolved'] }],
    ['state=nonsense', { state: ['firing', 'stale'] }],
    [
      'state=firing&mine=true&entityRef=component%3Adefault%2Fx',
      {
        state: ['firing'],
        owner: ['me'],
        entityRef: ['component:default/x'],
      },
    ],
  ])('%p asks for what it says, and is the same again', (address, query) => {
    const state = parseAlertsState(new URLSearchParams(address));
    expect(alertsQuery(state)).toEqual(query);
    expect(parseAlertsState(formatAlertsState(state))).toEqual(state);
  });
});
