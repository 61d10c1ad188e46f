/**
 * Payloads with the fields that GitLab sends, as far as they may matter, after
 * https://docs.gitlab.com/user/project/integrations/webhook_events/ and https://docs.gitlab.com/api/rest/.
 */
export const project = {
  id: 4711,
  name: 'Payments',
  web_url: 'https://gitlab.com/Acme/payments',
  path_with_namespace: 'Acme/payments',
  default_branch: 'main',
};

const user = { id: 7, name: 'Amara Osei', username: 'amara' };

export const sha = (letter: string) => letter.repeat(40);

export function mergeRequest(changes: object = {}) {
  return {
    id: 456,
    iid: 12,
    project_id: 4711,
    title: 'Retry captures',
    description: 'Captures are tried again.',
    state: 'merged',
    web_url: 'https://gitlab.com/Acme/payments/-/merge_requests/12',
    author: user,
    labels: ['risk::high'],
    sha: sha('b'),
    merge_commit_sha: sha('c'),
    squash_commit_sha: null,
    created_at: '2026-11-19T08:00:00.000Z',
    updated_at: '2026-11-20T09:00:01.500Z',
    merged_at: '2026-11-20T09:00:00.000Z',
    ...changes,
  };
}

export function mergeRequestEvent(action = 'merge', changes: object = {}) {
  return {
    object_kind: 'merge_request',
    event_type: 'merge_request',
    user,
    project,
    labels: [{ id: 1, title: 'risk::high', color: '#ff0000' }],
    object_attributes: {
      id: 456,
      iid: 12,
      title: 'Retry captures',
      description: 'Captures are tried again.',
      state: 'merged',
      action,
      author_id: 7,
      url: 'https://gitlab.com/Acme/payments/-/merge_requests/12',
      merge_commit_sha: sha('c'),
      last_commit: { id: sha('b'), message: 'Retry' },
      created_at: '2026-11-19 08:00:00 UTC',
      updated_at: '2026-11-20 09:00:01 UTC',
      ...changes,
    },
  };
}

export function deploymentEvent(status: string, minute: number) {
  return {
    object_kind: 'deployment',
    status,
    status_changed_at: `2026-11-20 12:0${minute}:00 +0200`,
    deployment_id: 789,
    deployable_id: 796,
    environment: 'production',
    environment_tier: 'production',
    project,
    short_sha: sha('c').slice(0, 8),
    user: { ...user, id: 9, username: 'deployer' },
    commit_url: `https://gitlab.com/Acme/payments/-/commit/${sha('c')}`,
    commit_title: 'Retry',
    ref: 'v1.42.0',
  };
}

export function deployment(status = 'success', changes: object = {}) {
  return {
    id: 789,
    iid: 3,
    status,
    sha: sha('c'),
    ref: 'v1.42.0',
    environment: { id: 1, name: 'production' },
    user: { ...user, username: 'deployer' },
    deployable: { id: 796, finished_at: '2026-11-20T10:05:00.000Z' },
    created_at: '2026-11-20T10:00:00.000Z',
    updated_at: '2026-11-20T10:05:00.000Z',
    ...changes,
  };
}

export function pushEvent(letters: string, changes: object = {}) {
  return {
    object_kind: 'push',
    event_name: 'push',
    ref: 'refs/heads/main',
    before: sha('a'),
    after: sha(letters.at(-1) ?? '0'),
    user_username: 'amara',
    project,
    commits: [...letters].map(letter => ({
      id: sha(letter),
      message: `Change ${letter}\r\n\r\nBecause of it.`,
      title: `Change ${letter}`,
      timestamp: '2026-11-20T11:00:00+01:00',
      url: `https://gitlab.com/Acme/payments/-/commit/${sha(letter)}`,
      author: { name: 'Amara Osei', email: '[REDACTED]' },
      added: [],
      modified: [`src/${letter}.ts`],
      removed: [],
    })),
    total_commits_count: letters.length,
    ...changes,
  };
}

export function apiCommit(letter: string) {
  return {
    id: sha(letter),
    message: `Change ${letter}`,
    author_name: 'Amara Osei',
    committed_date: '2026-11-20T11:00:00.000+01:00',
    web_url: `https://gitlab.com/Acme/payments/-/commit/${sha(letter)}`,
  };
}

export function releaseEvent() {
  return {
    object_kind: 'release',
    id: 1,
    action: 'create',
    tag: 'v1.42.0',
    name: 'Payments 1.42',
    description: 'What is new',
    created_at: '2026-11-20 12:00:00 UTC',
    released_at: '2026-11-20 12:00:00 UTC',
    url: 'https://gitlab.com/Acme/payments/-/releases/v1.42.0',
    commit: { id: sha('c') },
    project,
  };
}
