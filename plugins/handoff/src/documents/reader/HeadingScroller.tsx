import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { createFragmentResolver } from './fragments';
import { keepInView, revealHeading } from './revealHeading';

/**
 * Brings the heading that the address names into view, as `#slug` or `?heading=slug`.
 *
 * @remarks
 *
 * Renders nothing. Put it beside the text, below the same `Suspense`: it acts once the text is there.
 */
export function HeadingScroller(props: {
  /** The element that holds the text. */
  container: RefObject<HTMLElement | null>;
}) {
  const { container } = props;
  const { hash, search } = useLocation();
  const wanted = hash || new URLSearchParams(search).get('heading');

  useEffect(() => {
    const text = container.current;
    if (!wanted || !text) {
      return undefined;
    }
    const elements = [...text.querySelectorAll<HTMLElement>('[id]')];
    const id = createFragmentResolver(elements.map(element => element.id))(
      wanted,
    );
    const target = elements.find(element => element.id === id);
    if (!target) {
      return undefined;
    }
    revealHeading(target);
    return keepInView(target, text);
  }, [container, wanted]);

  return null;
}
