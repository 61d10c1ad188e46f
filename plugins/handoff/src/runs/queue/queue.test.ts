import { ResponseError } from '@backstage/errors';
import fc from 'fast-check';
import type { RunDetail, RunStepState } from 'backstage-plugin-handoff-common';
import {
  exampleDetail,
  exampleStep,
  ME,
  PRIYA,
} from '../__testUtils__/exampleRun';
import { applyQueued } from './applyQueued';
import { judgeFailure } from './judgeFailure';
import {
  nextToSend,
  withAnotherTry,
  withoutAccepted,
  withoutGivenUp,
  withVerdict,
  type QueuedChange,
} from './queuedChanges';
import { RunQueue } from './queueStorage';
import { retryDelay } from './retryDelay';
import { sendQueue } from './sendQueue';

const AT = '2026-11-21T02:14:00Z';

function tick(
  requestId: string,
  step: number,
  changes: Partial<Extract<QueuedChange, { kind: 'step' }>> = {},
): QueuedChange {
  const state: RunStepState = 'done';
  return {
    kind: 'step',
    requestId,
    step,
    state,
    version: 0,
    at: AT,
    ...changes,
  };
}

function note(requestId: string, text = 'Seen'): QueuedChange {
  return { kind: 'note', requestId, text, noteKind: 'note', at: AT };
}

async function failure(status: number, error: object): Promise<Error> {
  return ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: status } }), {
      status,
      headers: { 'content-type': 'application/json' },
    }),
  );
}

describe('queued changes', () => {
  it('go one after the other; what builds upon a conflict waits with it, and nothing else does', () => {
    const theirs = exampleStep({ state: 'failed', version: 5, by: PRIYA });
    const changes = [
      tick('a', 1),
      tick('b', 1, { state: 'open' }),
      tick('c', 2),
    ];
    expect(nextToSend(changes)?.requestId).toBe('a');

    const conflicting = withVerdict(changes, 'a', { conflict: theirs });
    expect(nextToSend(conflicting)?.requestId).toBe('c');
    expect(nextToSend(withAnotherTry(conflicting, 'a'))).toEqual(
      tick('a', 1, { version: 5 }),
    );
    expect(
      withoutGivenUp(conflicting, 'a').map(each => each.requestId),
    ).toEqual(['c']);

    const refused = withVerdict([note('n'), tick('a', 1)], 'n', {
      refusal: 'Too long',
    });
    expect(nextToSend(refused)?.requestId).toBe('a');
    expect(nextToSend(withAnotherTry(refused, 'n'))).toEqual(note('n'));
  });

  it('build upon what the backend has made of the one before', () => {
    const changes = [
      tick('a', 1),
      tick('b', 1, { state: 'open' }),
      tick('c', 2),
    ];
    expect(
      withoutAccepted(changes, 'a', [exampleStep({ version: 3 })]),
    ).toEqual([tick('b', 1, { state: 'open', version: 3 }), tick('c', 2)]);
  });

  it('show at once, but not over what somebody else did', () => {
    const detail = exampleDetail();
    const shown = applyQueued(detail, [tick('a', 1), note('n')], ME);
    expect(shown.steps[0]).toMatchObject({ state: 'done', by: ME, at: AT });
    expect(shown.run).toMatchObject({
      settledSteps: 1,
      currentStep: { number: 2, title: 'Roll back' },
    });
    expect(shown.notes).toEqual([
      expect.objectContaining({ id: 'n', text: 'Seen', by: ME }),
    ]);
    expect([...shown.unsent.steps, ...shown.unsent.notes]).toEqual([1, 'n']);

    const conflict = exampleStep({ state: 'failed' });
    const changes = [tick('a', 1, { conflict }), tick('b', 1)];
    expect(applyQueued(detail, changes, ME).steps).toEqual(detail.steps);
  });
});

describe('judgeFailure', () => {
  it('tells what passes from what somebody has to decide', async () => {
    expect(judgeFailure(new TypeError('Failed to fetch')).type).toBe('later');
    for (const status of [401, 408, 429, 500, 503]) {
      const error = await failure(status, { name: 'E', message: 'x' });
      expect(judgeFailure(error).type).toBe('later');
    }
    const step = exampleStep({ version: 2 });
    expect(
      judgeFailure(
        await failure(409, { name: 'ConflictError', message: 'x', step }),
      ),
    ).toEqual({ type: 'conflict', step });
    expect(
      judgeFailure(
        await failure(409, { name: 'ConflictError', message: 'It has ended' }),
      ),
    ).toEqual({ type: 'refused', message: 'It has ended' });
    expect(
      judgeFailure(await failure(403, { name: 'E', message: 'No' })).type,
    ).toBe('refused');
  });
});

describe('RunQueue', () => {
  beforeEach(() => window.localStorage.clear());
  const key = { userRef: ME, runId: 'r1' };

  it('outlives the page, apart for every user and run, and tells other tabs', () => {
    const queue = new RunQueue(key);
    queue.update(changes => [...changes, note('a')]);
    const afterReload = new RunQueue(key);
    expect(afterReload.read()).toEqual([note('a')]);
    expect(new RunQueue({ ...key, userRef: PRIYA }).read()).toEqual([]);
    expect(new RunQueue({ ...key, runId: 'r2' }).read()).toEqual([]);

    const listener = jest.fn();
    const unsubscribe = queue.subscribe(listener);
    afterReload.update(changes => [...changes, note('b')]);
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'handoff.run user:default/test r1' }),
    );
    expect(listener).toHaveBeenCalledTimes(1);
    expect(queue.read()).toEqual([note('a'), note('b')]);
    unsubscribe();

    queue.update(() => []);
    expect(window.localStorage).toHaveLength(0);
  });

  it('takes nothing that it has not written itself', () => {
    window.localStorage.setItem(
      'handoff.run user:default/test r1',
      JSON.stringify([null, 7, { kind: 'step', requestId: 'a' }, note('b')]),
    );
    expect(new RunQueue(key).read()).toEqual([note('b')]);
    window.localStorage.setItem('handoff.run user:default/test r1', '{');
    expect(new RunQueue(key).read()).toEqual([]);
  });

  it('keeps changes in the page where the browser has no room', () => {
    const full = jest
      .spyOn(Storage.prototype, 'setItem')
      .mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    const queue = new RunQueue(key);
    queue.update(changes => [...changes, note('a')]);
    queue.update(changes => [...changes, note('b')]);
    expect(queue.read()).toEqual([note('a'), note('b')]);
    full.mockRestore();
  });
});

describe('sendQueue', () => {
  beforeEach(() => window.localStorage.clear());

  /** A backend that counts versions, and that the network loses every request or answer of that it is told to. */
  function unreliable(losses: Array<'request' | 'answer' | undefined>) {
    let detail: RunDetail = exampleDetail();
    const states: string[] = [];
    const notes = new Set<string>();
    const deliver = (take: () => void) => {
      const loss = losses.shift();
      if (loss === 'request') throw new TypeError('lost');
      take();
      if (loss === 'answer') throw new TypeError('lost');
      return detail;
    };
    return {
      states,
      notes,
      updateStep: async (
        _: string,
        number: number,
        { state, version }: { state: RunStepState; version: number },
      ) =>
        deliver(() => {
          const step = detail.steps.find(each => each.number === number)!;
          if (step.state === state) return;
          if (step.version !== version) throw new Error('stale');
          states.push(`${number} ${state}`);
          detail = {
            ...detail,
            steps: detail.steps.map(each =>
              each === step ? { ...each, state, version: version + 1 } : each,
            ),
          };
        }),
      addNote: async (_: string, { requestId = '' }: { requestId?: string }) =>
        deliver(() => {
          notes.add(requestId);
        }),
    };
  }

  it('brings every change over once and in order, whatever the network loses', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
        fc.array(
          fc.constantFrom('request' as const, 'answer' as const, undefined),
          { maxLength: 30 },
        ),
        async (what, losses) => {
          window.localStorage.clear();
          const queue = new RunQueue({ userRef: ME, runId: 'r1' });
          const backend = unreliable([...losses]);
          const isDone = new Map<number, boolean>();
          const expected: string[] = [];
          what.forEach((number, index) => {
            const id = `c${index}`;
            if (number === 0) {
              queue.update(changes => [...changes, note(id)]);
              return;
            }
            const state = isDone.get(number) ? 'open' : 'done';
            isDone.set(number, state === 'done');
            expected.push(`${number} ${state}`);
            // All of them were made when nothing was known of the others.
            queue.update(changes => [...changes, tick(id, number, { state })]);
          });
          let tries = 0;
          while (queue.read().length > 0 && tries <= losses.length) {
            tries += 1;
            await sendQueue('r1', queue, backend, () => {});
          }
          expect(queue.read()).toEqual([]);
          expect(backend.states).toEqual(expected);
          expect(backend.notes.size).toBe(what.filter(each => !each).length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('asks nobody where somebody else has done the same', async () => {
    const queue = new RunQueue({ userRef: ME, runId: 'r1' });
    const theirs = exampleStep({ state: 'done', version: 4, by: PRIYA });
    const conflict = await failure(409, {
      name: 'ConflictError',
      message: 'x',
      step: theirs,
    });
    const versions: number[] = [];
    const backend = {
      updateStep: async (_: string, __: number, body: { version: number }) => {
        versions.push(body.version);
        if (versions.length !== 2) throw conflict;
        return exampleDetail();
      },
      addNote: async () => exampleDetail(),
    };
    queue.update(() => [tick('a', 1), tick('b', 1, { state: 'open' })]);
    await sendQueue('r1', queue, backend, () => {});
    expect(versions).toEqual([0, 4]);
    expect(queue.read()).toEqual([]);

    const mine = tick('c', 1, { state: 'done', reason: 'By hand' });
    queue.update(() => [mine]);
    await sendQueue('r1', queue, backend, () => {});
    expect(queue.read()).toEqual([{ ...mine, conflict: theirs }]);
  });
});

describe('retryDelay', () => {
  it('grows to half a minute', () => {
    expect([1, 2, 3, 10, 2000].map(retryDelay)).toEqual([
      1_000, 2_000, 4_000, 30_000, 30_000,
    ]);
  });
});
