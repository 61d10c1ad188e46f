import { releaseListMessages } from './list/messages';

/** Strings of releases but those of their page and form; `translation.ts` holds them as `releases`. */
export const releasesMessages = {
  list: releaseListMessages,
  state: {
    draft: 'Draft',
    'in-review': 'In review',
    accepted: 'Accepted',
    deploying: 'Deploying',
    deployed: 'Deployed',
    reviewed: 'Reviewed',
    rejected: 'Rejected',
    cancelled: 'Cancelled',
    'rolling-back': 'Rolling back',
    'rolled-back': 'Rolled back',
  },
  mark: {
    unapproved: 'Not approved',
    unapprovedHint: 'It was deployed without being accepted.',
    expedited: 'Emergency',
    expeditedHint: 'It was deployed before what it waited for.',
  },
  window: {
    none: 'No window',
    zone: '({{time}}, {{zone}})',
  },
  mine: {
    title: 'My releases',
    none: 'You have no role in an open release.',
    more_one: '{{count}} open release in which you have a role',
    more_other: 'All {{count}} open releases in which you have a role',
    all: 'All releases',
  },
  new: 'New release',
  tabs: { label: 'Releases as', list: 'List', calendar: 'Calendar' },
} as const;
