import { Settings } from 'luxon';
import {
  formatReleasesState,
  parseReleasesState,
  releasesQuery,
} from './releasesState';

const { defaultZone } = Settings;
afterEach(() => {
  Settings.defaultZone = defaultZone;
});

const read = (search: string) =>
  parseReleasesState(new URLSearchParams(search));

describe('releasesState', () => {
  it('reads what it writes, and ignores what is none', () => {
    const search =
      'state=in-review&owner=me&from=2026-11-01&until=2026-11-30&entity=component%3Adefault%2Fa&q=1.43+%25';
    expect(formatReleasesState(read(search)).toString()).toBe(search);
    expect(read('state=lost&from=soon&until=2026-13-01')).toEqual({});
  });

  it('asks for whole days where the reader is, also on the day the clocks change', () => {
    Settings.defaultZone = 'Europe/Vienna';
    expect(releasesQuery(read('from=2026-10-25&until=2026-10-25'))).toEqual({
      from: '2026-10-24T22:00:00.000Z',
      to: '2026-10-25T23:00:00.000Z',
    });
  });

  it('asks for the states of a group', () => {
    expect(releasesQuery(read('state=ended')).state).toEqual([
      'deployed',
      'reviewed',
      'cancelled',
      'rolled-back',
    ]);
    expect(releasesQuery(read('state=draft')).state).toEqual(['draft']);
    expect(releasesQuery(read(''))).toEqual({});
    expect(releasesQuery(read('q=+'))).toEqual({});
    expect(releasesQuery(read('q=+cards+')).q).toBe('cards');
    expect(read(`q=${'x'.repeat(300)}`).text).toHaveLength(200);
  });
});
