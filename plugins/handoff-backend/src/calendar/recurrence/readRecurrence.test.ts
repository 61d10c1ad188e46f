import { readRecurrence, tidyRecurrence } from './readRecurrence';

describe('readRecurrence', () => {
  it('reads rules as calendars write them', () => {
    expect(readRecurrence('rrule:FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2')).toEqual({
      rule: 'FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2',
    });
    expect(readRecurrence('FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231')).toEqual({
      rule: 'FREQ=MONTHLY;BYDAY=-1FR',
      until: { type: 'date', date: '2027-12-31' },
    });
    expect(readRecurrence('FREQ=DAILY;UNTIL=20261231T225959Z').until).toEqual({
      type: 'instant',
      at: Date.parse('2026-12-31T22:59:59Z'),
    });
    expect(tidyRecurrence(' RRULE:freq=daily; ')).toBe('FREQ=DAILY');
  });

  it.each([
    ['', "'' is no part of a rule"],
    ['every Monday', "'EVERY MONDAY' is no part of a rule"],
    ['BYDAY=MO', 'lacks FREQ'],
    ['FREQ=WEEKL', "FREQ is 'WEEKL', but takes one of DAILY"],
    ['FREQ=HOURLY', "FREQ is 'HOURLY'"],
    ['FREQ=DAILY;BYHOUR=3', "'BYHOUR' is no part"],
    ['FREQ=WEEKLY;BYDAY=XX', "BYDAY is 'XX', but takes weekdays"],
    ['FREQ=WEEKLY;BYDAY=2MO', 'with FREQ=MONTHLY or YEARLY alone'],
    ['FREQ=WEEKLY;INTERVAL=0', "INTERVAL is '0', but takes 1 to 1000"],
    ['FREQ=DAILY;COUNT=1001', "COUNT is '1001'"],
    ['FREQ=DAILY;COUNT=3;UNTIL=20260101', 'has COUNT and UNTIL'],
    ['FREQ=DAILY;UNTIL=20260231', "UNTIL is '20260231'"],
    ['FREQ=DAILY;UNTIL=20260101T000000', 'a time like 20261231T225959Z'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', "BYMONTHDAY is '0'"],
    ['FREQ=YEARLY;BYMONTH=13', "BYMONTH is '13'"],
    ['FREQ=DAILY;FREQ=WEEKLY', 'has FREQ twice'],
  ])('says which part of %p it cannot use', (text, message) => {
    expect(() => readRecurrence(text)).toThrow(message);
  });
});
