/** Strings that several screens share; `translation.ts` holds them as `common`. */
export const commonMessages = {
  retry: 'Try again',
  newTab: '(opens in a new tab)',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  searchCatalog: 'Search the catalog',
  remove: 'Remove',
  timeZone: 'In your time zone, {{zone}}',
  notFound: 'It does not exist, or you may not see it.',
  notAllowed: {
    title: 'You may not see this',
    description:
      'Your portal’s permissions do not let you read it. Ask the owner of the entity or whoever runs the portal.',
  },
} as const;
