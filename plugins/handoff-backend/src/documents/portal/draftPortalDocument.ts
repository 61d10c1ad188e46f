import { InputError } from '@backstage/errors';
import {
  getFrontMatter,
  setFrontMatter,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import {
  cleanText,
  isCamelCase,
  parseDocument,
  PARSER_VERSION,
  type DocumentTransformer,
} from 'backstage-plugin-handoff-node';
import { digest, draftDocument } from '../draftDocument';
import { prepareDocument } from '../parsing';
import type { PortalDraft } from '../store';

/** What the fingerprints begin with of documents that this version has parsed. */
export const FINGERPRINT_PREFIX = `${PARSER_VERSION} `;

/** What somebody writes. */
export interface PortalText {
  content: string;
  /** Written into the front matter of the content. */
  kind?: DocumentKind;
  /** Written into the front matter of the content. */
  title?: string;
  /** What the document was so far; holds where the content says nothing. */
  previous?: { kind: DocumentKind; title: string };
  author?: string;
  message?: string;
  minor?: boolean;
}

/**
 * Makes a draft of what somebody writes in the portal: Markdown that says everything of itself, as a file in a repository
 * does, only that it has no file name to go by.
 *
 * @throws InputError when neither the text nor the writer gives a title
 */
export async function draftPortalDocument(options: {
  entityRef: string;
  /** Name and title of the entity, by which its documents are found as well. */
  entityNames: string[];
  text: PortalText;
  transformers: DocumentTransformer[];
}): Promise<PortalDraft> {
  const { entityRef, entityNames, text, transformers } = options;
  const written = writeKindAndTitle(text);
  const { content, parsed } = await prepareDocument({
    entityRef,
    path: fileNameOf(parseDocument({ path: '', content: written }).title),
    content: written,
    transformers,
  });
  // A title that cannot be read is reported with its line; until it is mended, the document keeps the one it had.
  const title = parsed.title || text.previous?.title;
  if (!title) throw lacksTitle();
  const problems = parsed.problems
    .filter(({ code }) => code !== 'title-names-another-alert')
    .map(({ path: _, ...problem }) => problem);
  return draftDocument(
    { path: '', content, parsed: { ...parsed, title, problems } },
    {
      entityNames,
      fingerprint: `${FINGERPRINT_PREFIX}${digest(...entityNames, content)}`,
      sourceType: 'portal',
      revision: {
        author: text.author,
        message: text.message?.trim() || undefined,
        minor: text.minor,
      },
    },
  );
}

/** Leaves the content as it is where it says the same, or where nothing else is wanted. */
function writeKindAndTitle(text: PortalText): string {
  const { previous } = text;
  let { content } = text;
  const wantedTitle =
    text.title === undefined ? undefined : cleanText(text.title);
  if (wantedTitle === '') throw lacksTitle();
  const parsed = parseDocument({ path: '', content });
  const saysKind = getFrontMatter(content, 'kind') !== undefined;
  const saysTitle = parsed.title || getFrontMatter(content, 'title');
  const kind = text.kind ?? (saysKind ? undefined : previous?.kind);
  const title = wantedTitle ?? (saysTitle ? undefined : previous?.title);
  if (title && title !== parsed.title) {
    content = setFrontMatter(content, 'title', title);
  }
  if (kind && (kind !== parsed.kind || !saysKind)) {
    content = setFrontMatter(content, 'kind', kind);
  }
  return content;
}

/** A title that is the name of an alert counts as the name of the file does, by the rule that a page is named after it. */
function fileNameOf(title: string): string {
  return isCamelCase(title) ? `${title}.md` : '';
}

function lacksTitle(): InputError {
  return new InputError(
    'The document has no title: send one, or write it as title in the front matter or as the first heading',
  );
}
