import type { StoredReadiness } from './compareReadiness';
import type { JudgedEntity } from './judgeEntity';

/** Whether the status is what it is only because gates have come into force. */
export function isQuietTurn(
  before: StoredReadiness,
  after: JudgedEntity,
): boolean {
  const enforced = new Set(
    before.gates.filter(gate => gate.isEnforced).map(({ gateId }) => gateId),
  );
  const blocking = after.gates.filter(({ blocks }) => blocks);
  return (
    blocking.length > 0 &&
    blocking.length === after.because.length &&
    blocking.every(({ gateId }) => !enforced.has(gateId))
  );
}
