import { useEffect, useRef, type RefObject } from 'react';

/** Whether a page has been shown before this one. */
let arrived = false;

/**
 * For the h1 of a page: names the browser tab, and takes the keyboard focus that went with the link one has followed,
 * so that a screen reader goes on reading here. Focus that is somewhere stays there; when the app is opened, the first
 * Tab leads to its first link as on every page.
 */
export function usePageHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · Tragwerk`;
  }, [title]);

  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (arrived && lost) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);

  return heading;
}
