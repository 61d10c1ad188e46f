import { figure } from './Figure';

export const staleShare = figure({
  id: 'stale-share',
  unit: 'share',
  isNow: true,
  needs: ['documents'],
  define: () =>
    'Share of the documents that are stale now, whatever the period; retired and archived ones do not count.',
  sample: ({ documents }) =>
    documents.map(({ id, entityRef, updatedAt, freshness }) => ({
      key: id,
      at: Date.parse(updatedAt),
      entityRefs: [entityRef],
      isCounted: freshness.state === 'stale',
      reason: freshness.state,
      documentId: id,
    })),
});

export const waiversOverdue = figure({
  id: 'waivers-overdue',
  unit: 'count',
  isNow: true,
  needs: ['overdueWaivers'],
  define: () =>
    'Approved waivers that have expired, while their gate neither passes now nor has leave once more; the last of each gate of an entity.',
  sample: ({ overdueWaivers }) =>
    overdueWaivers.map(({ waiverId, entityRef, gateId, expiredAt, state }) => ({
      key: waiverId,
      at: Date.parse(expiredAt),
      entityRefs: [entityRef],
      isCounted: true,
      reason: state,
      gateId,
      waiverId,
    })),
});
