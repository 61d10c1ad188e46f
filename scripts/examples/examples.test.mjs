import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alertsBefore, changesBefore } from './history.mjs';
import { plannedChanges, plansFrom } from './plans.mjs';

const dayMilliseconds = 86_400_000;

/** A day of each month, on all days of the week, also around the ends of months and years. */
const days = Array.from({ length: 400 }, (_, index) =>
  Date.UTC(2026, 10, 22 + index, index % 24, 17),
);

describe('the history of the example portal', () => {
  it('is of the past alone, and so old that no deployment becomes a release', () => {
    for (const now of days) {
      const changes = changesBefore(now);
      const newest = Math.max(
        ...changes.map(({ deployedAt, mergedAt }) =>
          Date.parse(deployedAt ?? mergedAt),
        ),
      );
      assert.ok(
        newest < now - 3 * dayMilliseconds,
        new Date(now).toISOString(),
      );
      assert.ok(newest > now - 11 * dayMilliseconds);
      for (const { startsAt, endsAt } of alertsBefore(now)) {
        assert.ok(startsAt < endsAt && Date.parse(endsAt) < now);
      }
    }
  });

  it('tells of each change once, with a deployment for each pull request', () => {
    const changes = changesBefore(days[0]);
    const ids = changes.map(
      ({ source, externalId }) => `${source} ${externalId}`,
    );
    assert.equal(new Set(ids).size, changes.length);
    const commits = kind =>
      changes.filter(each => each.kind === kind).map(({ commit }) => commit);
    assert.deepEqual(commits('deployment'), commits('pull-request'));
    assert.equal(new Set(commits('deployment')).size, 12 + 6 + 6 + 12 + 4 + 12);
  });
});

describe('the releases of the example portal', () => {
  it('have windows that fit what becomes of them', () => {
    for (const now of days) {
      const { reviewed, ...coming } = plansFrom(now, {});
      assert.ok(Date.parse(reviewed.window.start) < now);
      // It has to be open when the release is brought in, and over soon.
      assert.ok(Date.parse(reviewed.window.end) > now);
      assert.ok(Date.parse(reviewed.window.end) < now + dayMilliseconds / 24);
      for (const { title, window } of Object.values(coming)) {
        const start = Date.parse(window.start);
        assert.ok(start > now + dayMilliseconds, title);
        assert.ok(start < Date.parse(window.end));
      }
      const { accepted, inReview, inFreeze } = coming;
      assert.ok([2, 3].includes(new Date(accepted.window.start).getUTCDay()));
      assert.ok(![0, 6].includes(new Date(inReview.window.start).getUTCDay()));
      const dayAfter = Date.parse(inFreeze.window.start) + dayMilliseconds;
      assert.equal(new Date(dayAfter).getUTCDate(), 1);
    }
  });

  it('hand over changes that were merged', () => {
    for (const { mergedAt, deployedAt } of Object.values(
      plannedChanges(days[0]),
    )) {
      assert.ok(Date.parse(mergedAt ?? deployedAt) < days[0]);
    }
  });
});
