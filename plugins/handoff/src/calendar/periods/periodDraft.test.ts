import type { CalendarPeriod } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { draftOf, ruleOf } from './periodDraft';

const now = DateTime.fromISO('2026-11-23T10:20', { zone: 'Europe/Vienna' });

const period: CalendarPeriod = {
  id: 'p1',
  source: 'portal',
  kind: 'freeze',
  title: 'Year end',
  reason: 'The books are closed',
  scopeRef: 'domain:default/finance',
  start: '2026-12-18T18:00:00',
  duration: 'P17D',
  timeZone: 'Europe/Vienna',
  recurrence: 'FREQ=YEARLY',
  environments: ['production', 'staging'],
  etag: '"1"',
};

describe('periodDraft', () => {
  it('offers the next hours in the time zone of the reader', () => {
    expect(draftOf(undefined, now)).toMatchObject({
      start: '2026-11-23T11:00',
      end: '2026-11-23T15:00',
      timeZone: 'Europe/Vienna',
      recurrence: { type: 'once' },
    });
  });

  it('changes nothing of a period that is saved as it was', () => {
    const { id: _, source: __, etag: ___, ...rule } = period;
    expect(ruleOf(draftOf(period, now), period)).toEqual({
      ...rule,
      start: '2026-12-18T18:00',
    });
    const hours = { ...period, duration: 'PT48H' };
    expect(ruleOf(draftOf(hours, now), hours)?.duration).toBe('PT48H');
  });

  it.each([
    ['2026-11-24T02:00', 'PT4H'],
    ['2026-11-23T22:30', 'PT30M'],
    ['2026-11-25T22:00', 'P2D'],
    ['2026-11-25T23:15', 'P2DT1H15M'],
  ])('writes how long it is until %s as %s', (end, duration) => {
    const draft = { ...draftOf(undefined, now), start: '2026-11-23T22:00' };
    expect(ruleOf({ ...draft, end })?.duration).toBe(duration);
  });

  it('knows that something has to end after it begins', () => {
    const draft = { ...draftOf(undefined, now), start: '2026-11-23T22:00' };
    for (const end of ['2026-11-23T22:00', '2026-11-23T21:00', '']) {
      expect(ruleOf({ ...draft, end })).toBeUndefined();
    }
  });
});
