import type { Release } from 'backstage-plugin-handoff-common';
import type { SetupServer } from 'msw/node';
import {
  answer,
  nothingToFollowUp,
  type Asked,
  type Failure,
} from '../../__testUtils__/handoffHandlers';

const WRITES = [
  'UpdateRelease',
  'MoveRelease',
  'AddReleaseTask',
  'UpdateReleaseTask',
  'DeleteReleaseTask',
  'SignRelease',
  'WithdrawReleaseSignOff',
  'AddReleaseDecision',
  'AddReleaseCriterion',
  'ChangeReleaseCriterion',
  'RequestReleaseException',
  'DecideReleaseException',
  'RunReleaseTask',
  'RollBackRelease',
  'StartReleaseRehearsal',
  'UpdateReleaseRehearsal',
  'ReviewRelease',
] as const;

/** What somebody has sent, as `operation of what`, with its body. */
type Sent = [operation: string, body: unknown];

/**
 * Serves one release, which is what `change` makes of it after each write.
 *
 * @returns what was sent, in its order
 */
export function serveRelease(
  server: SetupServer,
  release: Release,
  change: (
    operation: (typeof WRITES)[number],
    asked: Asked,
    release: Release,
  ) => Release | Failure = (_, __, before) => before,
): Sent[] {
  const sent: Sent[] = [];
  let current = release;
  server.use(
    answer('GetRelease', () => current),
    nothingToFollowUp,
    answer('ListDocuments', () => ({
      items: [],
      totalItems: 0,
      pageInfo: {},
    })),
    ...WRITES.map(operation =>
      answer(operation, asked => {
        const { id: _, ...parts } = asked.path;
        sent.push([[operation, ...Object.values(parts)].join(' '), asked.body]);
        const result = change(operation, asked, current);
        if ('etag' in result) current = result;
        return result;
      }),
    ),
  );
  return sent;
}
