/** Scripts that are written without spaces between words, and Hangul, whose words carry their particles. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

const ASCII = /^[ -~]*$/;

/** A piece of text, and whether it is of a script without spaces. */
export interface ScriptSegment {
  text: string;
  start: number;
  unspaced: boolean;
}

/** Cuts a run of letters where it changes between scripts with and without spaces. */
export function segmentScripts(run: string): ScriptSegment[] {
  if (ASCII.test(run)) return [{ text: run, start: 0, unspaced: false }];
  const segments: ScriptSegment[] = [];
  let end = 0;
  for (const match of run.matchAll(UNSPACED)) {
    if (match.index > end) {
      segments.push({
        text: run.slice(end, match.index),
        start: end,
        unspaced: false,
      });
    }
    segments.push({ text: match[0], start: match.index, unspaced: true });
    end = match.index + match[0].length;
  }
  if (end < run.length) {
    segments.push({ text: run.slice(end), start: end, unspaced: false });
  }
  return segments;
}
