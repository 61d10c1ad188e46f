/**
 * A format of documents beside Markdown.
 *
 * @public
 */
export interface DocumentFormat {
  /** Extensions of its files, with the dot, as in `.adoc`. */
  extensions: string[];

  /**
   * Turns a file into Markdown. Front matter in YAML may stand before it, as in any document.
   *
   * @throws anything when the file cannot be converted. The document is then left out, and the message is shown beside
   * its path.
   */
  toMarkdown(file: {
    /** Relative to the source folder. */
    path: string;
    content: Buffer;
  }): string | Promise<string>;
}
