/** Strings of the search box and its results; `translation.ts` holds them as `search`. */
export const searchMessages = {
  label: 'Search documents',
  placeholder: 'Alert name, symptom or service',
  hint: 'Press / to search, arrow keys to choose, Enter to open',
  clear: 'Clear',
  filters: 'Filters',
  mine: 'Only mine',
  tag: 'Tag {{tag}}',
  entity: 'Of {{entity}}',
  remove: 'Remove filter',
  loading: 'Searching',
  results_one: '{{count}} document',
  results_other: '{{count}} documents',
  failed: 'The search failed',
  corrected: 'No document has {{from}}. These are the results for {{to}}.',
  section: 'In section “{{section}}”',
  alsoOf: 'also of {{entities}}',
  more: 'Show more',
  none: {
    title: 'No document found for “{{query}}”',
    words:
      'Any word may match. Try the alert’s name, one word of its text, or the service.',
    filters: 'Filters are on. Without them there may be more.',
    clearFilters: 'Clear filters',
    missing:
      'Nobody may have written it yet. Add a Markdown file named after the alert to the service’s documents.',
  },
} as const;
