import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { fingerprintOf } from './fingerprintOf';
import { readAlert } from './readAlert';

const now = DateTime.fromISO('2026-11-21T12:00:00Z', {
  zone: 'utc',
}) as DateTime<true>;

function read(value: unknown, format: 'alertmanager' | 'plain' = 'plain') {
  return readAlert(value, { format, now });
}

/** What was flagged, by field. */
function flagged(value: unknown) {
  return Object.fromEntries(
    read(value).problems.map(({ field, message }) => [field, message]),
  );
}

const named = { labels: { alertname: 'A' } };
const START = '2026-11-20T10:00:00.000Z';

describe('fingerprintOf', () => {
  it.each([
    // Of github.com/prometheus/common/model: no labels, and those of its tests.
    [{}, 'cbf29ce484222325'],
    [
      {
        name: 'garland, briggs',
        fear: 'love is not enough',
      },
      '507a62d79ee76c9a',
    ],
  ])('knows %p as Prometheus does', (labels, fingerprint) => {
    expect(fingerprintOf(new Map(Object.entries(labels)))).toBe(fingerprint);
  });

  it('does not depend on the order of labels, but on where one ends', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), labels => {
        const entries = Object.entries(labels);
        expect(fingerprintOf(new Map(entries.toReversed()))).toBe(
          fingerprintOf(new Map(entries)),
        );
      }),
    );
    expect(fingerprintOf(new Map([['a', 'bc']]))).not.toBe(
      fingerprintOf(new Map([['ab', 'c']])),
    );
  });
});

describe('readAlert', () => {
  it('reads start and end, whatever their zone, and takes the zero time for none', () => {
    expect(
      read({
        ...named,
        startsAt: '2026-11-20T12:00:00.123456789+02:00',
        endsAt: '0001-01-01T00:00:00Z',
      }),
    ).toMatchObject({
      status: 'firing',
      startsAt: '2026-11-20T10:00:00.123Z',
      endsAt: undefined,
      problems: [],
    });
    const zero = { ...named, startsAt: '0001-01-01T00:00:00.000Z' };
    expect(read(zero).startsAt).toBeUndefined();
    expect(flagged(zero).startsAt).toContain('missing');
  });

  it.each([
    ['no status', {}, 'firing', undefined, []],
    ['an end', { endsAt: '2026-11-20T11:00:00Z' }, 'resolved', '11:00', []],
    [
      'an end to come',
      { endsAt: '2026-11-21T14:00:00Z' },
      'firing',
      undefined,
      [],
    ],
    [
      'an end although it fires',
      { status: 'firing', endsAt: '2026-11-20T11:00:00Z' },
      'firing',
      undefined,
      ['endsAt'],
    ],
    [
      'no end although it does not',
      { status: 'resolved' },
      'resolved',
      undefined,
      ['endsAt'],
    ],
    [
      'an end to come although it does not',
      { status: 'resolved', endsAt: '2026-11-21T14:00:00Z' },
      'resolved',
      undefined,
      ['endsAt'],
    ],
    [
      'an end before its start',
      { status: 'resolved', endsAt: '2026-11-20T09:00:00Z' },
      'resolved',
      '10:00',
      ['endsAt'],
    ],
    [
      'another status',
      { status: 'suppressed' },
      'firing',
      undefined,
      ['status'],
    ],
    [
      'an impossible end',
      { endsAt: '1970-01-01T00:00:00Z' },
      'firing',
      undefined,
      ['endsAt'],
    ],
  ])('takes an alert with %s', (_, fields, status, end, problems) => {
    const alert = { ...named, startsAt: START, ...fields };
    expect(read(alert)).toMatchObject({
      status,
      endsAt: end && `2026-11-20T${end}:00.000Z`,
    });
    expect(Object.keys(flagged(alert))).toEqual(problems);
  });

  it('misses a status of Alertmanager only', () => {
    const alert = { ...named, startsAt: START };
    expect(read(alert, 'plain').problems).toEqual([]);
    expect(read(alert, 'alertmanager').problems).toMatchObject([
      { field: 'status' },
    ]);
  });

  it('never fails, and answers what can be stored, in bounds', () => {
    const times = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
    );
    const alerts = fc.oneof(
      fc.anything(),
      fc.record(
        {
          alertname: fc.anything(),
          status: fc.oneof(
            fc.anything(),
            fc.constantFrom('firing', 'resolved'),
          ),
          labels: fc.oneof(
            fc.anything(),
            fc.dictionary(fc.string({ unit: 'binary' }), fc.anything()),
            fc.constant(JSON.parse('{"__proto__":"x","constructor":"y"}')),
          ),
          annotations: fc.oneof(
            fc.anything(),
            fc.dictionary(fc.string(), fc.string({ unit: 'binary' })),
          ),
          startsAt: times,
          endsAt: times,
          fingerprint: fc.oneof(fc.anything(), fc.string({ unit: 'binary' })),
          generatorURL: fc.oneof(fc.anything(), fc.webUrl()),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(alerts, value => {
        // What may be sent at all is JSON.
        let json: unknown;
        try {
          json = JSON.parse(JSON.stringify(value) ?? 'null');
        } catch {
          return;
        }
        const alert = read(json);
        expect(read(json)).toEqual(alert);
        const text = JSON.stringify(alert);
        expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/);
        expect(alert.fingerprint.length).toBeLessThanOrEqual(200);
        expect(alert.fingerprint).not.toBe('');
        expect(alert.alertname.length).toBeLessThanOrEqual(500);
        expect(alert.problems.length).toBeLessThanOrEqual(20);
        const known = [alert.startsAt, alert.endsAt].filter(Boolean);
        for (const time of known) {
          expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/);
        }
        expect(known).toEqual(known.toSorted());
        expect([alert.status, alert.endsAt]).not.toEqual([
          'firing',
          expect.any(String),
        ]);
        for (const label of Object.values(alert.labels)) {
          expect(typeof label).toBe('string');
          expect(label.length).toBeLessThanOrEqual(1000);
        }
      }),
      { numRuns: 500 },
    );
  });
});
