import * as fc from 'fast-check';
import type { AlertRecord } from '../records';
import { mergeAlerts, type Outcome } from './mergeAlerts';
import type { ReceivedAlert } from './readAlert';

const NOW = '2026-11-21T12:00:00.000Z';
const HEARD_AFTER = '2026-11-21T00:00:00.000Z';

function hour(number: number): string {
  return `2026-11-20T${String(number).padStart(2, '0')}:00:00.000Z`;
}

function said(overrides: Partial<ReceivedAlert>): ReceivedAlert {
  return {
    alertname: 'A',
    fingerprint: 'f',
    labels: {},
    annotations: {},
    status: 'firing',
    problems: [],
    ...overrides,
  };
}

/** What is known after notifications that came one call after the other. */
function hear(
  notifications: ReceivedAlert[],
  known: AlertRecord[] = [],
): { known: AlertRecord[]; outcomes: Outcome[] } {
  const byId = new Map(known.map(record => [record.id, record]));
  const outcomes = notifications.flatMap(alert => {
    const merged = mergeAlerts({
      known: [...byId.values()],
      received: [{ alert, links: { entityRefs: [] } }],
      now: NOW,
      heardAfter: HEARD_AFTER,
    });
    for (const record of merged.heard) byId.set(record.id, record);
    return merged.outcomes;
  });
  return { known: [...byId.values()], outcomes };
}

function times({ known }: { known: AlertRecord[] }) {
  return known
    .map(({ startsAt, endsAt }) => [startsAt, endsAt])
    .toSorted(([a], [b]) => (a! < b! ? -1 : 1));
}

describe('mergeAlerts', () => {
  const firing = said({ startsAt: hour(1) });
  const resolved = said({
    startsAt: hour(1),
    status: 'resolved',
    endsAt: hour(2),
  });

  it('has the same labels fire once at a time', () => {
    const next = said({ startsAt: hour(3) });
    for (const order of [
      [firing, next],
      [next, firing],
    ]) {
      expect(times(hear(order))).toEqual([
        [hour(1), hour(3)],
        [hour(3), undefined],
      ]);
    }
    // That it ended earlier is known better.
    expect(times(hear([firing, next, resolved]))).toEqual([
      [hour(1), hour(2)],
      [hour(3), undefined],
    ]);
  });

  it('takes an earlier start for another idea of when the alert began', () => {
    const later = said({ startsAt: hour(3) });
    const { known } = hear([later]);
    const old = { ...known[0], lastHeardAt: hour(5) };
    expect(hear([firing], [old]).known).toContainEqual(
      expect.objectContaining({ startsAt: hour(3), lastHeardAt: NOW }),
    );
    const over = { ...resolved, endsAt: hour(4) };
    expect(times(hear([later, firing, over]))).toEqual([
      [hour(1), hour(3)],
      [hour(3), hour(4)],
    ]);
  });

  it('takes a notification without a start for the latest alert that it can be about', () => {
    const unknown = said({});
    expect(hear([firing, unknown]).outcomes).toEqual(['added', 'unchanged']);
    expect(hear([firing, resolved, unknown]).outcomes).toEqual([
      'added',
      'updated',
      'added',
    ]);
    const over = said({ status: 'resolved' });
    expect(hear([firing, over, over]).outcomes).toEqual([
      'added',
      'updated',
      'unchanged',
    ]);
    expect(hear([over, over, unknown]).known).toHaveLength(1);
  });

  it('knows the same whatever the order, and nothing new from repetition', () => {
    const notification = fc
      .record({
        fingerprint: fc.constantFrom('f', 'g'),
        start: fc.integer({ min: 0, max: 5 }),
        length: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      })
      .map(({ fingerprint, start, length }) =>
        said({
          fingerprint,
          startsAt: hour(start),
          ...(length !== undefined && {
            status: 'resolved',
            endsAt: hour(start + length),
          }),
        }),
      );
    const identity = ({ known }: { known: AlertRecord[] }) =>
      known
        .map(({ fingerprint, startsAt }) => `${fingerprint} ${startsAt}`)
        .toSorted();
    fc.assert(
      fc.property(
        fc.array(notification, { maxLength: 8 }).chain(notifications =>
          fc.tuple(
            fc.constant(notifications),
            fc.shuffledSubarray(notifications, {
              minLength: notifications.length,
            }),
          ),
        ),
        ([notifications, shuffled]) => {
          const first = hear(notifications);
          expect(identity(hear(shuffled))).toEqual(identity(first));
          // An alert that was said to be over does not fire, and only the latest of the same labels may.
          const isSaidOver = (record: AlertRecord) =>
            notifications.some(
              ({ fingerprint, startsAt, status }) =>
                fingerprint === record.fingerprint &&
                startsAt === record.startsAt &&
                status === 'resolved',
            );
          const isLatest = (record: AlertRecord) =>
            first.known.every(
              ({ fingerprint, startsAt }) =>
                fingerprint !== record.fingerprint ||
                startsAt <= record.startsAt,
            );
          const over = first.known.filter(
            record => isSaidOver(record) || !isLatest(record),
          );
          expect(over.filter(({ endsAt }) => endsAt === undefined)).toEqual([]);
          const again = hear(notifications, first.known);
          expect(again.known).toHaveLength(first.known.length);
          expect(again.outcomes).not.toContain('added');
        },
      ),
      { numRuns: 500 },
    );
  });
});
