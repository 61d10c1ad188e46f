import type { ThemeMode } from './useThemeMode';

/**
 * Draws a mermaid diagram.
 *
 * @remarks
 *
 * Mermaid is larger than all the rest, so it loads with the first diagram. Its strict level encodes HTML in labels, takes
 * no click handlers and cleans the result; a diagram may change neither that nor the page's styles.
 *
 * @param id - for the element; unique on the page
 * @param source - as the fence holds it
 * @returns SVG
 * @throws Error that says what mermaid does not understand
 */
export async function drawDiagram(
  id: string,
  source: string,
  theme: ThemeMode,
): Promise<string> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    secure: [
      'secure',
      'securityLevel',
      'startOnLoad',
      'maxTextSize',
      'maxEdges',
      'suppressErrorRendering',
      'themeCSS',
      'fontFamily',
      'altFontFamily',
    ],
    theme: theme === 'dark' ? 'dark' : 'default',
    // Mermaid's own grey is too light for the words on it.
    themeVariables: theme === 'dark' ? { edgeLabelBackground: '#333' } : {},
    fontFamily: 'inherit',
  });
  try {
    const { svg } = await mermaid.render(id, source);
    return svg;
  } finally {
    // A failed drawing leaves its workbench behind.
    document.getElementById(`d${id}`)?.remove();
  }
}
