import { durationTicks, formatTick } from './formatFigure';

const HOUR = 3_600;
const DAY = 24 * HOUR;

describe('durationTicks', () => {
  it.each([
    ['nothing', 0, ['0 sec', '1 sec', '2 sec']],
    ['seconds', 45, ['0 sec', '24 sec', '48 sec']],
    ['minutes', 95 * 60, ['0 min', '50 min', '100 min']],
    ['hours', 7.3 * HOUR, ['0 hr', '4 hr', '8 hr']],
    ['days', 8.1 * DAY, ['0 days', '5 days', '10 days']],
    ['what fits exactly', 12 * DAY, ['0 days', '6 days', '12 days']],
    ['years', 437 * DAY, ['0 days', '240 days', '480 days']],
  ])('are round in the unit of the axis: %s', (_, largest, expected) => {
    expect(
      durationTicks(largest).map(value =>
        formatTick('seconds', value, 'en', largest),
      ),
    ).toEqual(expected);
  });
});
