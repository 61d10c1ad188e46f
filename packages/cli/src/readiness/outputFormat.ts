/** For people, or for scripts. */
export const outputFormats = ['human', 'json'] as const;

export type OutputFormat = (typeof outputFormats)[number];
