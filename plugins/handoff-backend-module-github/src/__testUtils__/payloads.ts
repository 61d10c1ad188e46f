/**
 * Payloads with the fields that GitHub sends, as far as they may matter, after
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads.
 */
export const repository = {
  id: 4711,
  node_id: 'R_kgDOEmc',
  name: 'payments',
  full_name: 'Acme/payments',
  private: true,
  owner: { login: 'Acme', id: 12, type: 'Organization' },
  html_url: 'https://github.com/Acme/payments',
  url: 'https://api.github.com/repos/Acme/payments',
  default_branch: 'main',
  pushed_at: '2026-11-20T09:00:00Z',
};

const sender = { login: 'amara', id: 7, type: 'User' };

export const sha = (letter: string) => letter.repeat(40);

export function pullRequest(changes: object = {}) {
  return {
    id: 456,
    number: 12,
    state: 'closed',
    locked: false,
    title: 'Retry captures',
    user: sender,
    body: 'Captures are tried again.',
    html_url: 'https://github.com/Acme/payments/pull/12',
    labels: [{ id: 1, name: 'risk: high', color: 'ff0000', default: false }],
    milestone: null,
    draft: false,
    created_at: '2026-11-19T08:00:00Z',
    updated_at: '2026-11-20T09:00:00Z',
    closed_at: '2026-11-20T09:00:00Z',
    merged_at: '2026-11-20T09:00:00Z',
    merge_commit_sha: sha('c'),
    head: { ref: 'retry', sha: sha('b') },
    base: { ref: 'main', sha: sha('a'), repo: repository },
    ...changes,
  };
}

/** Only events have the numbers, lists of the API do not. */
export function pullRequestEvent(action = 'closed', changes: object = {}) {
  return {
    action,
    number: 12,
    pull_request: {
      ...pullRequest(changes),
      merged: true,
      commits: 1,
      additions: 30,
      deletions: 4,
      changed_files: 2,
    },
    repository,
    sender,
  };
}

export const openPullRequest = {
  state: 'open',
  title: 'Retry',
  merged_at: null,
  closed_at: null,
  // A trial of GitHub, which no one will ever see on a branch.
  merge_commit_sha: sha('0'),
  updated_at: '2026-11-19T08:00:00Z',
};

export function deployment(changes: object = {}) {
  return {
    id: 789,
    sha: sha('c'),
    ref: 'v1.42.0',
    task: 'deploy',
    payload: {},
    original_environment: 'production',
    environment: 'production',
    description: null,
    creator: { login: 'deploy-bot[bot]', id: 9, type: 'Bot' },
    created_at: '2026-11-20T10:00:00Z',
    updated_at: '2026-11-20T10:00:00Z',
    production_environment: true,
    ...changes,
  };
}

export function status(state: string, minute: number, changes: object = {}) {
  const time = `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`;
  return {
    id: 1000 + minute,
    state,
    creator: sender,
    description: '',
    environment: 'production',
    created_at: time,
    updated_at: time,
    ...changes,
  };
}

export function deploymentEvent(changes: object = {}) {
  return {
    action: 'created',
    deployment: deployment(changes),
    repository,
    sender,
  };
}

export function statusEvent(state: string, minute: number) {
  return {
    ...deploymentEvent(),
    deployment_status: status(state, minute),
    workflow: null,
  };
}

export function pushedCommit(letter: string, changes: object = {}) {
  return {
    id: sha(letter),
    tree_id: sha('9'),
    distinct: true,
    message: `Change ${letter}\n\nBecause of it.`,
    timestamp: '2026-11-20T11:00:00+01:00',
    url: `https://github.com/Acme/payments/commit/${sha(letter)}`,
    author: {
      name: 'Amara Osei',
      email: 'amara@acme.example',
      username: 'Amara',
    },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    added: [],
    removed: [],
    modified: [`src/${letter}.ts`],
    ...changes,
  };
}

export function pushEvent(commits: object[], changes: object = {}) {
  return {
    ref: 'refs/heads/main',
    before: sha('a'),
    after: sha('c'),
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    commits,
    head_commit: commits.at(-1) ?? null,
    repository: {
      ...repository,
      // In seconds here.
      pushed_at: Date.parse('2026-11-20T10:05:00Z') / 1000,
    },
    pusher: { name: 'amara', email: 'amara@acme.example' },
    sender,
    ...changes,
  };
}

export function apiCommit(letter: string, changes: object = {}) {
  return {
    sha: sha(letter),
    html_url: `https://github.com/Acme/payments/commit/${sha(letter)}`,
    author: { login: 'amara' },
    commit: {
      message: `Change ${letter}`,
      author: { name: 'Amara Osei', date: '2026-11-20T10:00:00Z' },
      committer: { name: 'GitHub', date: '2026-11-20T10:00:00Z' },
    },
    ...changes,
  };
}

export function release(changes: object = {}) {
  return {
    id: 31,
    tag_name: 'v1.42.0',
    target_commitish: 'main',
    name: 'Payments 1.42',
    body: 'What is new',
    draft: false,
    prerelease: false,
    html_url: 'https://github.com/Acme/payments/releases/tag/v1.42.0',
    author: sender,
    created_at: '2026-11-20T10:00:00Z',
    published_at: '2026-11-20T12:00:00Z',
    ...changes,
  };
}
