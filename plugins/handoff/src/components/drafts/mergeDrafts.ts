/** What two people made of the same record. */
export interface MergedDraft<TDraft> {
  draft: TDraft;
  /** Fields that only the other one changed; theirs is in the draft. */
  taken: Array<keyof TDraft>;
  /** Fields that both changed, and not to the same; one's own is in the draft. */
  both: Array<keyof TDraft>;
}

/** Which fields a draft has, and how their values compare. */
export interface DraftShape<TDraft> {
  fields: ReadonlyArray<keyof TDraft>;
  isSame: (a: TDraft, b: TDraft, field: keyof TDraft) => boolean;
}

/** Brings together what somebody has typed with what somebody else has saved, of what both began with. */
export function mergeDrafts<TDraft extends object>(
  { fields, isSame }: DraftShape<TDraft>,
  versions: { base: TDraft; mine: TDraft; theirs: TDraft },
): MergedDraft<TDraft> {
  const { base, mine, theirs } = versions;
  const changed = (field: keyof TDraft) => ({
    byMe: !isSame(base, mine, field),
    byThem: !isSame(base, theirs, field),
  });
  const taken = fields.filter(field => {
    const { byMe, byThem } = changed(field);
    return byThem && !byMe;
  });
  const both = fields.filter(field => {
    const { byMe, byThem } = changed(field);
    return byMe && byThem && !isSame(mine, theirs, field);
  });
  const draft = { ...mine };
  for (const field of taken) draft[field] = theirs[field];
  return { draft, taken, both };
}

export function isSameDraft<TDraft>(
  { fields, isSame }: DraftShape<TDraft>,
  a: TDraft,
  b: TDraft,
): boolean {
  return fields.every(field => isSame(a, b, field));
}
