import type { ReadinessStatus } from 'backstage-plugin-handoff-common';

/** Dark enough for white text: a contrast of 4.5 and above after WCAG 2.1. */
const COLOURS: Record<ReadinessStatus, string> = {
  ready: '#1a7f37',
  'at-risk': '#9a6700',
  'not-ready': '#cf222e',
  unknown: '#57606a',
};

const WORDS: Record<ReadinessStatus, string> = {
  ready: 'ready',
  'at-risk': 'at risk',
  'not-ready': 'not ready',
  unknown: 'unknown',
};

const LABEL = 'readiness';
const HEIGHT = 20;
/** Average width of a letter of Verdana at 11 px, with which badges are drawn everywhere. */
const LETTER = 7;
const PADDING = 6;

/** The status as an image. */
export function drawBadge(status: ReadinessStatus): string {
  const words = WORDS[status];
  const left = LABEL.length * LETTER + 2 * PADDING;
  const right = words.length * LETTER + 2 * PADDING;
  const width = left + right;
  const text = (x: number, said: string) =>
    `<text x="${x}" y="14" text-anchor="middle">${said}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${LABEL}: ${words}">`,
    `<title>${LABEL}: ${words}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="#424a53"/>`,
    `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLOURS[status]}"/></g>`,
    `<g fill="#fff" font-family="Verdana,Geneva,sans-serif" font-size="11">`,
    text(left / 2, LABEL),
    text(left + right / 2, words),
    '</g></svg>',
  ].join('');
}
