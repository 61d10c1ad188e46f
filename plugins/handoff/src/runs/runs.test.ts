import { clock, shortDuration } from './durations';
import { futureTime, toFieldValue } from '../components/fieldTime';
import { escalationDue } from './escalationDue';
import { parseRunsLocation, runsQuery, runsSearch } from './list/runsLocation';
import { newsOf } from './newsOf';
import { stepLines } from './start/stepLines';
import {
  exampleDetail,
  exampleRun,
  exampleStep,
  ME,
  PRIYA,
} from './__testUtils__/exampleRun';
import { DateTime } from 'luxon';

const MINUTE = 60_000;

describe('durations', () => {
  it.each([
    [0, '0:00', '0 min'],
    [247_000, '4:07', '4 min'],
    [60 * MINUTE, '1:00:00', '1 hr'],
    [185 * MINUTE, '3:05:00', '3 hr, 5 min'],
    [50 * 60 * MINUTE, '50:00:00', '2 days, 2 hr'],
    [-5_000, '0:00', '0 min'],
  ])('tells %d milliseconds', (milliseconds, onClock, inWords) => {
    expect(clock(milliseconds)).toBe(onClock);
    expect(shortDuration(milliseconds, 'en')).toBe(inWords);
  });
});

describe('escalationDue', () => {
  const dueAt = '2026-11-21T02:30:00Z';
  const escalation = { owners: [], contacts: [], documents: [], dueAt };

  it('is what comes first, until somebody has escalated or the run has ended', () => {
    expect(escalationDue(exampleDetail())).toBeUndefined();
    expect(escalationDue(exampleDetail({ escalation }))?.at).toBe(dueAt);
    const escalateAt = '2026-11-21T02:15:00Z';
    const steps = [exampleStep({ escalateAt }), exampleStep({ number: 2 })];
    const detail = exampleDetail({ escalation, steps });
    expect(escalationDue(detail)).toEqual({ at: escalateAt, isDone: false });

    const at = '2026-11-21T02:20:00Z';
    const notes = [{ id: 'n', kind: 'escalation' as const, at, text: 'Ann' }];
    expect(escalationDue({ ...detail, notes })).toEqual({ at, isDone: true });
    expect(
      escalationDue({ ...detail, run: exampleRun({ state: 'aborted' }) }),
    ).toBeUndefined();
  });
});

describe('newsOf', () => {
  it('tells what others did, and not what one did oneself', () => {
    const before = exampleDetail();
    const [first, second, third] = before.steps;
    const after = exampleDetail({
      run: exampleRun({ state: 'finished', endedBy: PRIYA }),
      steps: [
        { ...first, state: 'done', version: 1, by: PRIYA },
        { ...second, state: 'failed', version: 1, by: ME },
        third,
      ],
      notes: [
        { id: 'a', kind: 'note', at: '', by: PRIYA, text: 'Theirs' },
        { id: 'b', kind: 'note', at: '', by: ME, text: 'Mine' },
        { id: 'c', kind: 'record', at: '', text: 'Begun' },
      ],
    });
    expect(newsOf(before, after, ME)).toEqual([
      { type: 'step', number: 1, state: 'done', by: PRIYA },
      { type: 'note', by: PRIYA },
      { type: 'ended' },
    ]);
    expect(newsOf(after, after, ME)).toEqual([]);
  });
});

describe('stepLines', () => {
  const step = (number: number, line: number, content: string) => ({
    number,
    line,
    content,
    title: content,
  });

  it('finds steps below front matter of any length, and none where they are not', () => {
    const content = '# Title\n\n1. Look\n   at it\n2. [ ] Roll back\n2. Look\n';
    const steps = [
      step(1, 13, 'Look\nat it'),
      step(2, 15, 'Roll back'),
      step(3, 16, 'Look'),
    ];
    expect([...stepLines({ content, steps })]).toEqual([
      [3, 1],
      [5, 2],
      [6, 3],
    ]);
    expect(stepLines({ content: 'Another text', steps }).size).toBe(0);
    expect(stepLines({ content, steps: [] }).size).toBe(0);
  });
});

describe('the address of the list', () => {
  it('says what is listed', () => {
    const location = parseRunsLocation(
      new URLSearchParams('state=ended&mine=true&entity=component:default/a'),
    );
    expect(runsQuery(location)).toEqual({
      state: ['finished', 'aborted', 'abandoned'],
      participant: 'me',
      entityRef: ['component:default/a'],
    });
    expect(
      parseRunsLocation(new URLSearchParams(runsSearch(location))),
    ).toEqual(location);
    expect(
      runsQuery(parseRunsLocation(new URLSearchParams('state=nonsense'))),
    ).toEqual({});
  });
});

describe('times of fields', () => {
  it('are in the zone of their reader and in the future', () => {
    const now = DateTime.local(2026, 11, 21, 10, 30);
    expect(toFieldValue(now)).toBe('2026-11-21T10:30');
    expect(futureTime('2026-11-22T09:00', now)).toBe(
      DateTime.local(2026, 11, 22, 9).toUTC().toISO(),
    );
    expect(futureTime('2026-11-20T09:00', now)).toBeUndefined();
    expect(futureTime('', now)).toBeUndefined();
  });
});
