import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { density } from './density';
import { foldEvents } from './foldEvents';
import { rangeOf, shift, spanOf, within, zoomOut } from './spans';
import {
  formatTimelineState,
  parseTimelineState,
  timelineAround,
} from './timelineState';
import { exampleEvent } from './__testUtils__/exampleEvent';

const NOW = DateTime.fromISO('2026-11-21T12:00:00.000Z');
const parse = (search: string) =>
  parseTimelineState(new URLSearchParams(search));

const event = (
  type: TimelineEvent['type'],
  at: string,
  changes: Partial<TimelineEvent> = {},
) => exampleEvent({ id: `${type}:${at}`, type, at, ...changes });

describe('parseTimelineState', () => {
  it.each([
    '',
    'zoom=hour&type=alert&type=run&dependencies=true',
    'since=2026-11-20T20%3A00%3A00.000Z&until=2026-11-21T03%3A00%3A00.000Z',
    'since=2026-11-20T20%3A00%3A00.000Z&type=deployment',
  ])('reads what was written: %s', search => {
    expect(formatTimelineState(parse(search)).toString()).toBe(search);
  });

  it('ignores what makes no sense', () => {
    const usual = { types: [], zoom: 'week', includeDependencies: false };
    expect(
      parse('zoom=year&type=nonsense&since=yesterday&dependencies=1'),
    ).toEqual(usual);
    expect(parse('since=2026-11-21&until=2026-11-20')).toEqual(usual);
    expect(parse('until=2026-11-20')).toEqual(usual);
  });

  it('looks at the hours around an alert, with what the service depends on', () => {
    expect(timelineAround('2026-11-21T02:00:00+01:00').toString()).toBe(
      'since=2026-11-20T19%3A00%3A00.000Z&until=2026-11-21T02%3A00%3A00.000Z&dependencies=true',
    );
  });
});

describe('spans', () => {
  const span = spanOf(
    parse('since=2026-11-21T02:00:00Z&until=2026-11-21T04:00:00Z'),
    NOW,
  );

  it('end now, unless the address says when', () => {
    expect(rangeOf(spanOf(parse('zoom=six-hours'), NOW))).toEqual({
      since: '2026-11-21T06:00:00.000Z',
      until: '2026-11-21T12:00:00.000Z',
    });
    expect(
      rangeOf(spanOf(parse('since=2026-11-21T11:00:00Z'), NOW)).until,
    ).toBe('2026-11-21T12:00:00.000Z');
    // One that lies ahead has a length all the same.
    const ahead = spanOf(parse('since=2026-11-22T00:00:00Z'), NOW);
    expect(ahead.to > ahead.from).toBe(true);
  });

  it('move by their length, narrow, and widen around what they show, but not beyond now', () => {
    expect(rangeOf(shift(span, -1))).toEqual({
      since: '2026-11-21T00:00:00.000Z',
      until: '2026-11-21T02:00:00.000Z',
    });
    expect(rangeOf(shift(span, 1)).until).toBe('2026-11-21T06:00:00.000Z');
    expect(rangeOf(zoomOut(span, NOW))).toEqual({
      since: '2026-11-21T00:00:00.000Z',
      until: '2026-11-21T06:00:00.000Z',
    });
    expect(
      rangeOf(within({ from: span.from.minus({ hours: 1 }), to: NOW }, span)),
    ).toEqual(rangeOf(span));
    const recent = { from: NOW.minus({ hours: 2 }), to: NOW };
    expect(rangeOf(zoomOut(recent, NOW)).until).toBe(
      '2026-11-21T12:00:00.000Z',
    );
  });
});

describe('density', () => {
  it('counts events by type in intervals that begin where the clock does', () => {
    const from = NOW.set({ hour: 9, minute: 20 });
    const intervals = density(
      [
        event('alert', '2026-11-21T09:59:59.999Z'),
        event('change', '2026-11-21T10:00:00Z'),
        event('change', '2026-11-21T10:05:00Z'),
        event('run', '2026-11-21T10:05:00Z'),
        event('run', '2026-11-20T10:05:00Z'),
      ],
      { from, to: NOW },
      12,
    );
    expect(intervals.map(each => each.from.toUTC().toFormat('HH:mm'))).toEqual([
      '09:15',
      '09:30',
      '09:45',
      '10:00',
      '10:15',
      '10:30',
      '10:45',
      '11:00',
      '11:15',
      '11:30',
      '11:45',
    ]);
    expect(intervals[2].counts).toEqual({ alert: 1 });
    expect(intervals[3]).toMatchObject({
      counts: { change: 2, run: 1 },
      total: 3,
    });
    expect(intervals.reduce((sum, { total }) => sum + total, 0)).toBe(4);
  });

  it.each([
    ['an hour', { hours: 1 }, 32, 30],
    ['a week', { weeks: 1 }, 32, 28],
    ['a month on a phone', { days: 30 }, 16, 16],
    ['a minute', { minutes: 1 }, 32, 1],
    ['thirty years', { years: 30 }, 32, 31],
  ])('cuts %s into few enough', (_, length, atMost, expected) => {
    const intervals = density([], { from: NOW.minus(length), to: NOW }, atMost);
    expect(intervals).toHaveLength(expected);
    intervals
      .slice(1)
      .forEach((interval, index) =>
        expect(interval.from).toEqual(intervals[index].to),
      );
    expect(intervals[0].from <= NOW.minus(length)).toBe(true);
    expect(intervals[intervals.length - 1].to >= NOW).toBe(true);
  });
});

describe('foldEvents', () => {
  const fold = (events: TimelineEvent[]) =>
    foldEvents(events).map(({ day, groups }) => [
      day.toISODate(),
      ...groups.map(({ events: [first, ...others] }) =>
        others.length ? `${first.title} ×${others.length + 1}` : first.title,
      ),
    ]);
  const alert = (at: string, title: string) => event('alert', at, { title });

  it('folds alerts of one rule, whatever they say, but not across a deployment', () => {
    expect(
      fold([
        alert('2026-11-21T11:00:00Z', 'Slow: 4 s'),
        alert('2026-11-21T10:50:00Z', 'Full: 91 %'),
        alert('2026-11-21T10:40:00Z', 'Slow: 3 s'),
        alert('2026-11-21T10:30:00Z', 'Full: 90 %'),
        alert('2026-11-21T10:20:00Z', 'Slow: 2 s'),
        event('deployment', '2026-11-21T10:10:00Z', { title: 'Deploy' }),
        alert('2026-11-21T10:00:00Z', 'Slow: 1 s'),
      ]),
    ).toEqual([
      [
        '2026-11-21',
        'Slow: 4 s ×3',
        // Two are read as fast as their number.
        'Full: 91 %',
        'Full: 90 %',
        'Deploy',
        'Slow: 1 s',
      ],
    ]);
  });

  it('folds by day, author and entity', () => {
    const commit = (
      at: string,
      by: string,
      entityRef = 'component:default/a',
    ) => event('change', at, { title: by, by, entityRefs: [entityRef] });
    expect(
      fold([
        commit('2026-11-21T02:00:00Z', 'A'),
        commit('2026-11-21T01:00:00Z', 'A'),
        commit('2026-11-20T23:00:00Z', 'A'),
        commit('2026-11-20T22:00:00Z', 'B'),
        commit('2026-11-20T21:00:00Z', 'A'),
        commit('2026-11-20T20:00:00Z', 'A', 'component:default/b'),
        commit('2026-11-20T19:00:00Z', 'A'),
      ]),
    ).toEqual([
      ['2026-11-21', 'A', 'A'],
      ['2026-11-20', 'A ×3', 'B', 'A'],
    ]);
  });
});
