import type { LanguageFn } from 'highlight.js';

const keywords =
  'and or unless by without on ignoring group_left group_right offset bool start end';

const aggregations =
  'avg bottomk count count_values group limitk limit_ratio max min quantile stddev stdvar sum topk';

/** Grammar of PromQL for highlight.js, which has none. Any name before a parenthesis counts as a function. */
export const promql: LanguageFn = hljs => {
  const strings = {
    scope: 'string',
    variants: [
      hljs.QUOTE_STRING_MODE,
      hljs.APOS_STRING_MODE,
      { begin: '`', end: '`' },
    ],
  };
  return {
    name: 'PromQL',
    aliases: ['promql', 'prometheus'],
    case_insensitive: true,
    keywords: { keyword: keywords, built_in: aggregations },
    contains: [
      hljs.HASH_COMMENT_MODE,
      strings,
      { scope: 'number', begin: /\[[^\]\n]*\]/ },
      {
        begin: /\{/,
        end: /\}/,
        contains: [
          strings,
          { scope: 'attr', begin: /[a-zA-Z_]\w*(?=\s*[=!])/ },
        ],
      },
      { scope: 'title.function', begin: /\b[a-z_]\w*(?=\s*\()/ },
      {
        scope: 'number',
        begin:
          /\b(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?(?:ms|[smhdwy])?)\b/i,
      },
    ],
  };
};
