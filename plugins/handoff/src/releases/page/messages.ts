import { releaseCriteriaMessages } from './criteria/messages';
import { releaseFollowUpMessages } from './followUps/messages';
import { releaseDecisionMessages } from './decisions/messages';
import { releaseRehearsalMessages } from './rehearsals/messages';
import { releaseReviewMessages } from './review/messages';
import { releaseSignOffMessages } from './signOffs/messages';
import { releaseTaskMessages } from './tasks/messages';
import { releaseWatchMessages } from './watch/messages';

/** Strings of the page of a release; `translation.ts` holds them as `releasePage`. */
export const releasePageMessages = {
  criteria: releaseCriteriaMessages,
  decisions: releaseDecisionMessages,
  followUps: releaseFollowUpMessages,
  rehearsals: releaseRehearsalMessages,
  review: releaseReviewMessages,
  signOffs: releaseSignOffMessages,
  tasks: releaseTaskMessages,
  watch: releaseWatchMessages,
  evidence: {
    title: 'When it was accepted',
    at: 'How its entities stood at {{time}}',
    changed: 'What is not so any more',
    change: '{{what}} of {{entity}}: {{from}} → {{to}}',
    status: 'Readiness',
    nothing: 'nothing',
    documents_one: '{{count}} document',
    documents_other: '{{count}} documents',
    revision: 'of {{entity}}, revision {{number}}',
  },
  loading: 'Loading the release',
  failed: 'The release could not be loaded',
  refreshFailed:
    'The release could not be asked for lately; it may have changed.',
  all: 'All releases',
  edit: 'Edit plan',
  channel: 'Where people talk about it',
  written: 'Written down by {{who}}, {{time}}',
  parts: {
    label: 'Parts of the release',
    signOffs: 'Sign-offs',
    criteria: 'Criteria',
    dryRuns: 'Dry runs',
    tasks: 'Tasks',
    changes: 'Changes',
    decisions: 'Decisions',
    history: 'History',
    plan: 'Plan',
  },
  cancel: 'Cancel',
  reason: 'Reason',
  optionalReason: 'Reason (optional)',
  next: {
    label: 'Where it stands',
    who: {
      plan: 'Next: {{who}} completes the plan',
      correct: 'Next: {{who}} changes what was objected to',
      sign: 'Next: sign-offs of {{who}}',
      accept: 'Next: {{who}} accepts it',
      prepare: 'Next: {{who}} does what is to be done before the deployment',
      deploy: 'Next: {{who}} begins the deployment',
      run: 'Next: {{who}} does what is to be done during the deployment',
      confirm: 'Next: {{who}} says whether it is deployed',
      watch: 'Next: {{who}} watches it',
      'roll-back': 'Next: {{who}} rolls it back',
      finish: 'Next: {{who}} does what is left to do',
      review: 'Next: {{who}} looks back on it',
    },
    waits: 'It cannot go on yet:',
    ready: 'Nothing is in the way.',
    reviewDue: 'Sign-offs are due {{time}}.',
    reviewLate: 'Sign-offs were due {{time}}.',
    unapproved: {
      title: 'It was deployed without being accepted',
      description: 'What was missing then:',
    },
    expedited: {
      title: 'It was deployed in an emergency',
      description: 'What was not waited for:',
    },
    more: 'More',
    notAllowed: 'You may look at this release, but not move it.',
  },
  window: {
    label: 'Window',
    none: 'It has no window: it may be deployed at any time.',
    ahead: 'Opens in {{time}}',
    open: 'Open, closes in {{time}}',
    over: 'Over since {{time}}',
    violations: 'In the way of its window:',
    violationsNow: 'In the way of a deployment now:',
    excepted: 'Allowed by an exception:',
    asked: 'an exception is asked for',
    inFreeze: 'It overlaps the freeze “{{title}}”{{of}}, {{time}}.',
    outside:
      'It is outside of the deployment windows{{of}}. The next one is “{{title}}”, {{time}}.',
    of: ' of {{entity}}',
  },
  risk: {
    raised: 'Raised to {{risk}}: {{reason}}',
  },
  move: {
    to: {
      draft: 'Back to draft',
      'in-review': 'Send to review',
      accepted: 'Accept',
      deploying: 'Begin deployment',
      deployed: 'Record as deployed',
      reviewed: 'Mark as reviewed',
      rejected: 'Reject',
      cancelled: 'Cancel release',
      'rolling-back': 'Roll back',
      'rolled-back': 'Record as rolled back',
    },
    backToReview: 'Back to review',
    description: {
      draft:
        'The plan can be changed at leisure. Sign-offs count again once it is in review and as it was signed.',
      'in-review': 'Those who have to sign can do so from now on.',
      accepted: 'From now on it may be deployed in its window.',
      deploying: 'From now on the plan stays as it is.',
      deployed: 'The deployment is done.',
      reviewed:
        'Both sides have looked back, and what is left to do is written down. Nothing changes after that.',
      rejected: 'It is not deployed as it is. Say what has to change.',
      cancelled: 'It is given up for good.',
      'rolling-back':
        'The deployment is undone from now on, without a run of a procedure; those are under “Watch”. Say why.',
      'rolled-back': 'Everything is as it was before. Say how you know.',
    },
    unapproved: {
      title: 'It is not accepted',
      description:
        'A deployment is a fact and is recorded, but marked as not approved, with what was missing.',
    },
    failed: 'The release was not moved',
  },
  expedite: {
    button: 'Emergency: deploy now',
    title: 'Deploy in an emergency',
    description:
      'It is deployed before what it waits for. The release stays marked as an emergency, and each sign-off that is skipped becomes a follow-up, due in two working days.',
    skipped: 'Skipped, as far as is known now:',
    confirm: 'Deploy without waiting',
  },
  plan: {
    goal: 'Goal',
    success: 'How we will know that it worked',
    successBy: 'To be known by {{date}}',
    nothing:
      'The plan says neither what the release is for nor how it will be known that it worked.',
  },
  changes: {
    none: 'No changes belong to it.',
    watch: 'What to watch, and when to roll back',
    noNote: 'Its note says nothing of that.',
    failed: 'The note could not be loaded',
    reverted_one: '{{count}} change was undone: {{titles}}',
    reverted_other: '{{count}} changes were undone: {{titles}}',
    revertedHint: 'Take them out of the plan, or add what undoes them.',
  },
  history: {
    moved: '{{from}} → {{to}}',
    by: '{{who}}, {{time}}',
    unmet: 'Not waited for:',
    created: 'Written down',
  },
} as const;
