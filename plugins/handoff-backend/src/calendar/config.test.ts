import { ConfigReader } from '@backstage/config';
import { readCalendarConfig } from './config';

const read = (calendar: object) =>
  readCalendarConfig(new ConfigReader({ handoff: { calendar } } as never));

describe('readCalendarConfig', () => {
  it('has a default for everything', () => {
    const config = readCalendarConfig(new ConfigReader({}));
    expect(config).toMatchObject({ reviewDays: 5, hasFeeds: true });
    expect(config.feedExpiresAfter.as('days')).toBe(90);
  });

  it('takes other times, and no feeds', () => {
    const config = read({
      readinessReviewBefore: { days: 2 },
      feeds: false,
      feedExpiresAfter: { days: 7 },
    });
    expect(config).toMatchObject({ reviewDays: 2, hasFeeds: false });
    expect(config.feedExpiresAfter.as('days')).toBe(7);
  });

  it.each([
    [{ readinessReviewBefore: { hours: 5 } }, 'readinessReviewBefore must be'],
    [{ readinessReviewBefore: { days: 101 } }, 'at most 100'],
    [{ feedExpiresAfter: { seconds: 1 } }, 'feedExpiresAfter must be'],
  ])('says what it cannot use: %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
