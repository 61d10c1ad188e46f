import fc from 'fast-check';
import {
  BEGIN,
  later,
  PREPARATION,
  readinessEvent,
} from '../__testUtils__/readinessEvents';
import { ReadinessOracle } from '../__testUtils__/ReadinessOracle';
import { EvaluatedWorld } from './__testUtils__/EvaluatedWorld';

jest.setTimeout(60_000);

describe('any sequence of events', () => {
  it('leaves an entity as the documented rules say, so that nothing void or expired counts', async () => {
    const sequences = fc.asyncProperty(
      fc.array(readinessEvent, { minLength: 1, maxLength: 10, size: 'max' }),
      async events => {
        const world = new EvaluatedWorld();
        const oracle = new ReadinessOracle();
        let now = BEGIN;
        for (const event of PREPARATION) {
          now = later(now, event);
          oracle.apply(event, now.toMillis());
          await world.prepare(event, now);
        }
        for (const event of events) {
          now = later(now, event);
          const time = now.toMillis();
          if (!oracle.allows(event, time)) continue;
          oracle.apply(event, time);
          const stands = await world.apply(event, now);
          expect({ after: event, stands }).toEqual({
            after: event,
            stands: oracle.expected(time),
          });
        }
      },
    );
    await fc.assert(sequences, { numRuns: 1000 });
  });
});
