const TRAILER = /^([a-z0-9-]+)[ \t]*:[ \t]*(.*)$/i;

/** What git itself adds, beside which other lines may stand among the trailers. */
const OF_GIT = /^(signed-off-by:|\(cherry picked from commit )/i;

/** With a trailer of git's own, this part of the lines has to be trailers. */
const SHARE = 0.25;

/**
 * Whether the message of a commit has the trailer `Handoff-Revision: minor`.
 *
 * @see https://git-scm.com/docs/git-interpret-trailers for what counts as a trailer: the last paragraph, when all of it is
 * trailers, or at least a quarter with one that git added. The first paragraph is the subject and holds none.
 */
export function isMarkedMinor(message: string): boolean {
  const paragraphs = message
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n(?:[ \t]*\n)+/);
  if (paragraphs.length < 2) return false;
  const lines = unfold(paragraphs.at(-1)!);
  const trailers = lines.filter(
    line => TRAILER.test(line) || OF_GIT.test(line),
  );
  const isBlock =
    trailers.length === lines.length ||
    (trailers.some(line => OF_GIT.test(line)) &&
      trailers.length >= lines.length * SHARE);
  return (
    isBlock &&
    trailers.some(line => {
      const [, key = '', value = ''] = TRAILER.exec(line) ?? [];
      return (
        key.toLocaleLowerCase('en-US') === 'handoff-revision' &&
        value.trim().toLocaleLowerCase('en-US') === 'minor'
      );
    })
  );
}

/** A line that begins with white space goes on with the one before. */
function unfold(paragraph: string): string[] {
  return paragraph.replace(/\n[ \t]+/g, ' ').split('\n');
}
