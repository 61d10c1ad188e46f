import { stemWord } from './stemWord';

/**
 * Words that carry grammar rather than meaning. In a large collection their frequency shows it; in one of a few dozen
 * short pages it does not, so they are named. Words that change what an alert says (`not`, `no`, `down`, `out`, `up`,
 * `all`, `too`) are not among them.
 */
const WORDS = `a an the of to in on at by for from with within as and or nor but if then than that this these those it its
they their them there is are was were be been being has have had do does did will would can could may might should shall
must i you we he she your our his her which who whom whose what when where while because so such into onto over under
about per via also only just more most less some any other each`;

const TERMS = new Set(WORDS.split(/\s+/).map(stemWord));

/** Whether a term carries grammar rather than meaning. */
export function isFunctionWord(term: string): boolean {
  return TERMS.has(term);
}
