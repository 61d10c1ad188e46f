const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * How much a review of `document` is worth, as an expression of SQL.
 *
 * @param usedSince - ISO 8601 in UTC
 * @throws TypeError for what is no time, so that nothing else gets into the statement
 */
export function reviewValueKey(usedSince: string): string {
  if (!TIME.test(usedSince)) throw new TypeError(`${usedSince} is no time`);
  return `(coalesce((select ev.points from handoff_document_evidence ev where ev.document_id = document.id), 0)
    * (1 + (select count(*) from handoff_document_uses us
      where us.document_id = document.id and us.used_at >= '${usedSince}')))`;
}
