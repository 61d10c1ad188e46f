import { PAYMENTS } from './startReleases';

const plan = { title: 'Payments 2.4', entityRefs: [PAYMENTS] };

/** Every operation on releases, with the last part of the permission that it takes besides reading. */
export const operations = [
  ['get', '/releases', undefined, 'read'],
  ['get', '/releases/ID', undefined, 'read'],
  ['post', '/releases', plan, 'create'],
  ['put', '/releases/ID', plan, 'update'],
  ['post', '/releases/ID/transitions', { to: 'in-review' }, 'transition'],
  [
    'post',
    '/releases/ID/transitions',
    { to: 'deploying', expedite: true, reason: 'Outage' },
    'expedite',
  ],
  ['post', '/releases/ID/tasks', { title: 'Warm up' }, 'update'],
  ['patch', '/releases/ID/tasks/TASK', { isDone: true }, 'update'],
  ['delete', '/releases/ID/tasks/TASK', undefined, 'update'],
  [
    'post',
    '/releases/ID/sign-offs',
    { role: 'operations', state: 'approved' },
    'sign-off',
  ],
  ['delete', '/releases/ID/sign-offs/SIGNED', undefined, 'sign-off'],
  ['post', '/releases/ID/decisions', { decision: 'At night' }, 'update'],
  ['get', '/releases/ID/drafts', undefined, 'read'],
  [
    'post',
    '/releases/ID/criteria',
    { kind: 'question', value: 'Why?', reason: 'To learn' },
    'update',
  ],
  [
    'patch',
    '/releases/ID/criteria/CRITERION',
    { isRemoved: true, reason: 'Not here' },
    'update',
  ],
  [
    'post',
    '/releases/ID/exceptions',
    {
      subject: { type: 'dry-run' },
      reason: 'No staging',
      expiresAt: '2999-01-01T00:00:00Z',
    },
    'update',
  ],
  [
    'patch',
    '/releases/ID/exceptions/EXCEPTION',
    { state: 'granted' },
    'except',
  ],
  ['post', '/releases/ID/tasks/TASK/run', {}, 'update'],
  [
    'post',
    '/releases/ID/rollback',
    { documentId: 'DOCUMENT', reason: 'Errors' },
    'transition',
  ],
  ['get', '/releases/ID/watch', undefined, 'read'],
  ['post', '/releases/ID/rehearsals', { environment: 'staging' }, 'update'],
  [
    'patch',
    '/releases/ID/rehearsals/REHEARSAL',
    { outcome: 'failed' },
    'update',
  ],
  ['put', '/releases/ID/review', { success: 'met' }, 'update'],
  ['get', '/releases/ID/timeline', undefined, 'read'],
] as const;
