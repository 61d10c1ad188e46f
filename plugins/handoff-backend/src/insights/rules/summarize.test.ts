import { bucketsOf, type Period } from './bucketsOf';
import { percentile } from './percentile';
import type { Sample } from './Sample';
import { summarize } from './summarize';

const time = (text: string) => Date.parse(text);

const june: Period = {
  since: time('2026-06-01T00:00:00Z'),
  until: time('2026-06-29T00:00:00Z'),
  bucket: 'week',
  timeZone: 'utc',
};

const on = (day: string, rest: Partial<Sample> = {}): Sample => ({
  key: day,
  at: time(`2026-06-${day}T12:00:00Z`),
  entityRefs: [],
  ...rest,
});

describe('percentile', () => {
  it.each([
    [[], 0.5, undefined],
    [[7], 0.5, 7],
    [[7], 0.9, 7],
    [[1, 2], 0.5, 1],
    [[1, 2, 3], 0.5, 2],
    [[1, 2, 3, 4, 5], 0.9, 5],
    [[15, 20, 35, 40, 50], 0.3, 20],
    [[15, 20, 35, 40, 50], 0.4, 20],
    [[15, 20, 35, 40, 50], 1, 50],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
  ])('of %j, %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe('bucketsOf', () => {
  const days = (period: Partial<Period>) =>
    bucketsOf({ ...june, ...period }).map(
      ({ start, end, isPartial }) =>
        `${new Date(start).toISOString().slice(5, 16)} ${
          (end - start) / 3_600_000
        }${isPartial ? ' partial' : ''}`,
    );

  it('cuts weeks from Monday, and shorter ones at the ends', () => {
    expect(
      days({
        since: time('2026-06-03T12:00:00Z'),
        until: time('2026-06-16T00:00:00Z'),
      }),
    ).toEqual([
      '06-03T12:00 108 partial',
      '06-08T00:00 168',
      '06-15T00:00 24 partial',
    ]);
  });

  it('begins them by the clocks of the time zone, also where these change', () => {
    expect(
      days({
        timeZone: 'Europe/Berlin',
        since: time('2026-03-22T23:00:00Z'),
        until: time('2026-04-05T22:00:00Z'),
      }),
    ).toEqual(['03-22T23:00 167', '03-29T22:00 168']);
    expect(
      days({
        timeZone: 'America/New_York',
        bucket: 'month',
        since: time('2026-10-01T04:00:00Z'),
        until: time('2026-12-01T05:00:00Z'),
      }),
    ).toEqual(['10-01T04:00 744', '11-01T04:00 721']);
  });
});

describe('summarize', () => {
  it('says too few under five events, and nothing else', () => {
    const four = ['01', '02', '03', '04'].map(day => on(day, { ms: 1000 }));
    for (const unit of ['seconds', 'per-week', 'share'] as const) {
      expect(summarize(unit, four, june)).toEqual({
        count: 4,
        isTooFew: true,
        series: [],
      });
      expect(summarize(unit, [], june)).toMatchObject({ isTooFew: true });
    }
  });

  it('counts records whatever their number', () => {
    const records = [on('01', { isCounted: true }), on('02')];
    expect(summarize('count', records, june)).toEqual({
      count: 2,
      value: 1,
      isTooFew: false,
      series: [],
    });
  });

  it('has gaps where there were no durations', () => {
    const samples = ['01', '02', '03', '15', '16'].map((day, index) =>
      on(day, { ms: (index + 1) * 1000 }),
    );
    const { series, ...whole } = summarize('seconds', samples, june);
    expect(whole).toEqual({
      count: 5,
      value: 3,
      percentile90: 5,
      isTooFew: false,
    });
    expect(
      series.map(({ count, value, percentile90 }) => [
        count,
        value,
        percentile90,
      ]),
    ).toEqual([
      [3, 2, 3],
      [0, undefined, undefined],
      [2, 4, 5],
      [0, undefined, undefined],
    ]);
  });

  it('tells shares of the counted', () => {
    const samples = ['01', '02', '03', '15', '16'].map((day, index) =>
      on(day, { isCounted: index > 2 }),
    );
    const { series, value } = summarize('share', samples, june);
    expect(value).toBeCloseTo(0.4);
    expect(series.map(point => point.value)).toEqual([
      0,
      undefined,
      1,
      undefined,
    ]);
  });

  it('has a frequency of none between events, but not before the first', () => {
    const samples = ['09', '10', '11', '12', '23'].map(day => on(day));
    const { series, value } = summarize('per-week', samples, june);
    expect(value).toBeCloseTo(1.25);
    expect(series.map(point => point.value)).toEqual([undefined, 4, 0, 1]);
  });

  it('brings a cut week to seven days', () => {
    const samples = ['01', '02', '03', '03', '03', '08'].map(day => on(day));
    const { series } = summarize('per-week', samples, {
      ...june,
      until: time('2026-06-11T12:00:00Z'),
    });
    expect(series.map(({ value, isPartial }) => [value, isPartial])).toEqual([
      [5, false],
      [2, true],
    ]);
  });
});
