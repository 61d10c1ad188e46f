import { toWindow, toWindowDraft, windowProblem } from './planWindow';

const VIENNA = 'Europe/Vienna';

const draft = (start: string, end: string, changes = {}) => ({
  start,
  end,
  timeZone: VIENNA,
  startsLater: false,
  endsLater: false,
  ...changes,
});

describe('windowProblem', () => {
  it.each([
    [undefined, '', ''],
    [undefined, '2026-11-26T22:00', '2026-11-26T23:30'],
    ['startMissing', '', '2026-11-26T23:30'],
    ['endMissing', '2026-11-26T22:00', ''],
    ['order', '2026-11-26T22:00', '2026-11-26T22:00'],
    ['order', '2026-11-26T22:00', '2026-11-25T23:30'],
    // On 29 March 2026 the clocks go from 2 to 3.
    ['startGap', '2026-03-29T02:30', '2026-03-29T04:00'],
    ['endGap', '2026-03-29T01:30', '2026-03-29T02:00'],
    [undefined, '2026-03-29T01:30', '2026-03-29T03:00'],
  ])('is %s from %p until %p', (problem, start, end) => {
    expect(windowProblem(draft(start, end))).toBe(problem);
    expect(toWindow(draft(start, end)) !== undefined).toBe(
      problem === undefined && start !== '',
    );
  });

  it('knows no zone that does not exist', () => {
    const window = draft('2026-11-26T22:00', '2026-11-26T23:30');
    expect(windowProblem({ ...window, timeZone: 'Europe/Atlantis' })).toBe(
      'timeZone',
    );
  });

  it('takes the first of two equal times, or the second where that is meant', () => {
    // On 25 October 2026 the clocks go from 3 back to 2.
    const twice = draft('2026-10-25T02:15', '2026-10-25T02:45');
    expect(toWindow(twice)).toEqual({
      start: '2026-10-25T00:15:00.000Z',
      end: '2026-10-25T00:45:00.000Z',
      timeZone: VIENNA,
    });
    expect(toWindow({ ...twice, endsLater: true })?.end).toBe(
      '2026-10-25T01:45:00.000Z',
    );
    expect(windowProblem({ ...twice, startsLater: true })).toBe('order');
    const back = { ...twice, end: '2026-10-25T02:10' };
    expect(windowProblem(back)).toBe('order');
    expect(windowProblem({ ...back, endsLater: true })).toBeUndefined();
  });
});

describe('toWindowDraft', () => {
  it('shows a window by the clock of its zone, and gives it back as it was', () => {
    for (const start of [
      '2026-11-26T21:00:00.000Z',
      '2026-10-25T00:15:00.000Z',
      '2026-10-25T01:15:00.000Z',
    ]) {
      const window = {
        start,
        end: '2026-12-01T00:00:00.000Z',
        timeZone: VIENNA,
      };
      expect(toWindow(toWindowDraft(window, 'UTC'))).toEqual(window);
    }
    expect(
      toWindowDraft(
        {
          start: '2026-10-25T01:15:00.000Z',
          end: '2026-10-25T02:00:00.000Z',
          timeZone: VIENNA,
        },
        'UTC',
      ),
    ).toEqual(
      draft('2026-10-25T02:15', '2026-10-25T03:00', { startsLater: true }),
    );
  });

  it('has the zone of the reader where there is no window', () => {
    expect(toWindowDraft(undefined, 'Asia/Tokyo')).toEqual(
      draft('', '', { timeZone: 'Asia/Tokyo' }),
    );
  });
});
