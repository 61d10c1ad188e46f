import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Readiness } from 'backstage-plugin-handoff-common';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { Expected } from './__testUtils__/oracleRules';
import { PortalWorld } from './__testUtils__/PortalWorld';
import {
  BEGIN,
  later,
  PREPARATION,
  readinessEvent,
  type ReadinessEvent,
} from './__testUtils__/readinessEvents';
import { ReadinessOracle } from './__testUtils__/ReadinessOracle';
import { resetClock } from './__testUtils__/startReadinessPortal';

jest.setTimeout(300_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();

interface Model {
  oracle: ReadinessOracle;
  now: DateTime<true>;
}

/** One event, as a command of fast-check. */
class EventCommand implements fc.AsyncCommand<Model, PortalWorld> {
  constructor(
    private readonly event: ReadinessEvent,
    private readonly verify: (readiness: Readiness, model: Model) => void,
  ) {}

  check({ oracle, now }: Readonly<Model>): boolean {
    return oracle.allows(this.event, later(now, this.event).toMillis());
  }

  async run(model: Model, world: PortalWorld): Promise<void> {
    model.now = later(model.now, this.event);
    model.oracle.apply(this.event, model.now.toMillis());
    this.verify(await world.apply(this.event, model.now), model);
  }

  toString = () => JSON.stringify(this.event);
}

describe.each(databases.eachSupportedId())(
  'any sequence of requests on %s',
  databaseId => {
    beforeEach(() => folder.clear());
    afterEach(resetClock);

    it('leaves an entity as the documented rules say, so that nothing void or expired counts', async () => {
      const toCommand = (event: ReadinessEvent) =>
        new EventCommand(event, (readiness, { oracle, now }) => {
          expect({ after: event, stands: toExpected(readiness) }).toEqual({
            after: event,
            stands: oracle.expected(now.toMillis()),
          });
          expect(readiness.status).toBe(statusByTable(readiness, now));
          for (const { state, waiver } of readiness.gates) {
            const left = Date.parse(waiver?.expiresAt ?? '') - now.toMillis();
            const isInForce =
              state === 'waived' || waiver?.state === 'approved';
            expect(!isInForce || left > 0).toBe(true);
          }
        });
      const commands = fc.commands([readinessEvent.map(toCommand)], {
        maxCommands: 14,
        size: 'max',
      });
      const sequences = fc.asyncProperty(commands, async each => {
        const oracle = new ReadinessOracle();
        const world = await PortalWorld.start({
          knex: await databases.init(databaseId),
          folder,
          gates: oracle.gates,
        });
        const model = { oracle, now: BEGIN };
        for (const event of PREPARATION) {
          await toCommand(event).run(model, world);
        }
        await fc.asyncModelRun(() => ({ model, real: world }), each);
      });
      await fc.assert(sequences, { numRuns: 12 });
    });
  },
);

function toExpected({ status, gates }: Readiness): Expected {
  return {
    status,
    gates: Object.fromEntries(
      gates.map(({ id, state, result, signOffs, waiver }) => [
        id,
        {
          state,
          result,
          signOffs: Object.fromEntries(
            signOffs.map(signOff => [signOff.by, signOff.state]),
          ),
          waivedUntil:
            state === 'waived' ? Date.parse(waiver!.expiresAt) : undefined,
        },
      ]),
    ),
  };
}

/** The table of `docs/readiness.md`, for the gates that were answered. */
function statusByTable({ gates }: Readiness, now: DateTime<true>): string {
  const makes = gates
    .filter(({ isEnforced, state }) => isEnforced && state !== 'not-applicable')
    .map(({ state, expiresAt }) => {
      if (state === 'waived') return 'at-risk';
      if (state === 'failed' || state === 'warning') return 'not-ready';
      if (state !== 'passed') return 'unknown';
      const end = expiresAt ? DateTime.fromISO(expiresAt) : undefined;
      return end && end <= now.plus({ days: 14 }) ? 'at-risk' : 'ready';
    });
  return (
    ['not-ready', 'unknown', 'at-risk', 'ready'].find(each =>
      makes.some(one => one === each),
    ) ?? 'unknown'
  );
}
