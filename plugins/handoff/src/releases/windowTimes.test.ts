import { isSameClock, windowText } from './windowTimes';

const window = {
  start: '2026-11-26T21:00:00.000Z',
  end: '2026-11-26T22:30:00.000Z',
  timeZone: 'Europe/Vienna',
};

describe('windowTimes', () => {
  it('says when a window is in any zone, with the day once where it is one', () => {
    expect(windowText(window, 'Europe/Vienna', 'en')).toMatch(
      /^Thu, Nov 26, 2026, 10:00\s–\s11:30\sPM GMT\+1$/,
    );
    expect(windowText(window, 'Asia/Tokyo', 'en')).toMatch(
      /^Fri, Nov 27, 2026, 6:00\s–\s7:30\sAM GMT\+9$/,
    );
  });

  it('knows which zones show the same times, by the day', () => {
    expect(isSameClock(window, 'Europe/Berlin')).toBe(true);
    expect(isSameClock(window, 'Africa/Lagos')).toBe(true);
    const summer = { ...window, start: '2026-07-01T10:00:00.000Z' };
    expect(isSameClock(summer, 'Africa/Lagos')).toBe(false);
  });
});
