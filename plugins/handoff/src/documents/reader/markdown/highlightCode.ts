import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createLowlight } from 'lowlight';
import { codeLanguage } from './codeLanguage';
import { languages } from './languages';
import { walkElements } from './walkElements';

const lowlight = createLowlight(languages);
lowlight.registerAlias({ ini: 'conf' });

/** Longer code is shown plain: colouring it would keep the reader waiting. */
const maxCharacters = 100_000;

/** Colours code blocks whose fence names a language that is known here. */
export function highlightCode(tree: Root): void {
  walkElements(tree, pre => {
    const language = pre.tagName === 'pre' ? codeLanguage(pre) : undefined;
    const code = pre.children.find(
      (child): child is Element => child.type === 'element',
    );
    if (code && language && lowlight.registered(language)) {
      const source = toString(code);
      if (source.length <= maxCharacters) {
        const { children } = lowlight.highlight(language, source);
        code.children = children as Element['children'];
      }
    }
  });
}
