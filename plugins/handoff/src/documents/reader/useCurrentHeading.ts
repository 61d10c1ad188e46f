import { useEffect, useState } from 'react';

/** How far below the upper edge of the window a section counts as the one being read, in CSS pixels. */
const readingLine = 140;

/**
 * The section that the reader is in: the last heading above the reading line.
 *
 * @param slugs - ids of the headings, in order; keep the array stable
 */
export function useCurrentHeading(
  slugs: readonly string[],
): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const update = () => setCurrent(findCurrent(headingElements(slugs)));
    // A heading that crosses the reading line enters or leaves the part of the window above it.
    const observer = new IntersectionObserver(update, {
      rootMargin: `0px 0px ${-(window.innerHeight - readingLine)}px 0px`,
    });
    for (const element of headingElements(slugs)) {
      observer.observe(element);
    }
    return () => observer.disconnect();
  }, [slugs]);
  return current;
}

function headingElements(slugs: readonly string[]): HTMLElement[] {
  return slugs.flatMap(slug => document.getElementById(slug) ?? []);
}

function findCurrent(headings: HTMLElement[]): string | undefined {
  return headings.findLast(
    heading => heading.getBoundingClientRect().top <= readingLine,
  )?.id;
}
