import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { revealHeading } from '../../documents/reader/revealHeading';

/** Brings the part, task or decision that the address names into view, once it is there. */
export function useRevealedPart(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const part = hash && document.getElementById(hash.slice(1));
    if (part) revealHeading(part);
  }, [hash]);
}
