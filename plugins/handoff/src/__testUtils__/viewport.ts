/** How wide the window is for `matchMedia`, which jsdom lacks; queries for hovering are answered as on a desktop. */
export function setViewportWidth(pixels: number) {
  window.matchMedia = (query: string) => {
    const minimum = /min-width: (\d+)px/.exec(query);
    const matches = minimum
      ? pixels >= Number(minimum[1])
      : /hover/.test(query);
    return Object.assign(new EventTarget(), {
      matches,
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }) as MediaQueryList;
  };
}
