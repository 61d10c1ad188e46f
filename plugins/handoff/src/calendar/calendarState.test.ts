import { DateTime } from 'luxon';
import {
  calendarQuery,
  formatCalendarState,
  parseCalendarState,
  shownSpan,
  turn,
} from './calendarState';

const parse = (query: string) => parseCalendarState(new URLSearchParams(query));
const vienna = (text: string) =>
  DateTime.fromISO(text, { zone: 'Europe/Vienna' });

describe('calendarState', () => {
  it('lives in the address, and leaves out what is as usual', () => {
    const query =
      'view=week&date=2026-11-23&zone=utc&owner=me&system=system%3Adefault%2Fshop&hide=window&state=draft&state=accepted';
    expect(formatCalendarState(parse(query)).toString()).toBe(query);
    expect(formatCalendarState(parse('')).toString()).toBe('');
  });

  it('ignores what it does not know', () => {
    expect(parse('view=year&date=soon&zone=mars&hide=x&state=y')).toEqual(
      parse(''),
    );
  });

  it('shows whole weeks of a month, a week from Monday on, and a month as a list', () => {
    const days = (view: 'month' | 'week' | 'list', date: string) => {
      const { from, to } = shownSpan(view, vienna(date));
      return [from.toISODate(), to.toISODate()];
    };
    expect(days('month', '2026-11-23')).toEqual(['2026-10-26', '2026-12-07']);
    expect(days('week', '2026-11-22')).toEqual(['2026-11-16', '2026-11-23']);
    expect(days('list', '2026-11-23')).toEqual(['2026-11-01', '2026-12-01']);
  });

  it('asks for the time in the zone in which it is shown, also when the clock changes in it', () => {
    const span = shownSpan('week', vienna('2026-10-25'));
    expect(calendarQuery(parse('owner=me&state=draft'), span)).toEqual({
      from: '2026-10-18T22:00:00.000Z',
      to: '2026-10-25T23:00:00.000Z',
      owner: ['me'],
      state: ['draft'],
    });
  });

  it('goes from month to month, whatever their days are', () => {
    const go = (view: 'month' | 'week', by: 1 | -1) =>
      turn(view, vienna('2026-01-31'), by).toISODate();
    expect([go('month', 1), go('month', -1)]).toEqual([
      '2026-02-01',
      '2025-12-01',
    ]);
    expect([go('week', 1), go('week', -1)]).toEqual([
      '2026-02-07',
      '2026-01-24',
    ]);
  });
});
