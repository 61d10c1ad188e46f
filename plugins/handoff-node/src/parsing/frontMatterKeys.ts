/** Keys that Handoff reads, as they are written, by their spelling in lower case. */
export const frontMatterKeys: ReadonlyMap<string, string> = new Map(
  [
    'title',
    'kind',
    'alerts',
    'symptoms',
    'tags',
    'steward',
    'reviewed',
    'reviewEvery',
    'restricted',
    'rollbackCriteria',
    'paths',
    'retired',
    'replacedBy',
    'minor',
  ].map(key => [key.toLocaleLowerCase('en-US'), key]),
);

/** Keys of site generators and linters, which say nothing to Handoff and are no mistakes. */
export const foreignKeys: ReadonlySet<string> = new Set(
  (
    'aliases archetype area authors author bookcollapsesection bookflatsection bookhidden booktoc categories category ' +
    'comments created cover date description draft edit_url expirydate featured hide hide_title hide_table_of_contents ' +
    'id image intent keywords lang last_modified_at last_update lastmod lastupdated layout linktitle markdownlint math ' +
    'menu nav nav_exclude nav_order navtitle order outputs owner pagination_next pagination_prev parent permalink ' +
    'publishdate redirect_from repo revision search sidebar sidebar_label sidebar_position slug status subtitle summary ' +
    'template toc type uid updated url version versions weight'
  )
    .split(' ')
    .map(key => key.replace(/[_-]/g, '')),
);

/** One spelling for `reviewEvery`, `review-every` and `Review_Every`. */
export function normalizeKey(key: string): string {
  return key.replace(/["'\s_-]/g, '').toLocaleLowerCase('en-US');
}
