/**
 * Changes the text of documents before anything of them is stored, to resolve includes for instance.
 *
 * @public
 */
export interface DocumentTransformer {
  /** Names the transformer in messages. */
  id: string;

  /**
   * Returns the new text: Markdown with its front matter, if any. It sees secrets that are masked later.
   *
   * @throws anything when it cannot. The text then stays as it was, and the message is shown with the document.
   */
  transform(document: {
    entityRef: string;
    /** Relative to the source folder. */
    path: string;
    content: string;
  }): string | Promise<string>;
}
