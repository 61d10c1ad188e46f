import { minutesBefore, startedAt } from './__testUtils__/builders';
import { timeBetween } from './phrases';

describe('timeBetween', () => {
  it.each([
    [0.9, 'less than a minute'],
    [1, '1 minute'],
    [59.9, '59 minutes'],
    [60, '1 hour'],
    [119, '1 hour'],
    [47 * 60 + 59, '47 hours'],
    [48 * 60, '2 days'],
    [60 * 24 * 60, '60 days'],
  ])('says of %d minutes that it is %s', (minutes, expected) => {
    expect(timeBetween(minutesBefore(minutes), startedAt)).toBe(expected);
  });
});
