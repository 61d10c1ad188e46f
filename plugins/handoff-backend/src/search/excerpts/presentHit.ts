import type { TextSegment } from 'backstage-plugin-handoff-common';
import type { SearchableSection } from '../../documents';
import { tokenize, type Token } from '../analysis';
import type { SearchQuery } from '../query';
import type { SearchHit } from '../SearchStore';
import { chooseExcerpt } from './chooseExcerpt';
import { highlight } from './highlight';

/** A document that is shown, with the section that its excerpt is made of. */
export interface ShownDocument {
  documentId: string;
  title: string;
  section?: SearchableSection;
}

/** Marks the words of a query in a title and in the best piece of a section. */
export function presentHit(
  { documentId, title, section }: ShownDocument,
  query: SearchQuery,
): SearchHit {
  const weights = new Map(query.terms.map(each => [each.term, each]));
  const isMatch = (token: Token) =>
    weights.get(token.term)?.highlighted ?? false;
  const weightOf = (token: Token) => weights.get(token.term)?.weight ?? 0;

  const titleSegments = highlight({
    text: title,
    tokens: tokenize(title),
    isMatch,
  });
  const text = section?.text.trim() ?? '';
  const tokens = tokenize(text);
  const range = chooseExcerpt(text, tokens, weightOf);
  const excerpt: TextSegment[] = [
    ...(range.start > 0 ? [{ text: '… ', match: false }] : []),
    ...highlight({ text, tokens, isMatch, range }),
    ...(range.end < text.length ? [{ text: ' …', match: false }] : []),
  ];
  return { documentId, section: section?.heading, titleSegments, excerpt };
}
