import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** State of the address of a release to which its form has led. */
export const afterEditing = { isAfterEditing: true };

/** Gives the heading of the page the focus, instead of the button of the form that is gone. */
export function useFocusAfterEditing() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = useLocation();
  const isAfter = Boolean(state?.isAfterEditing);
  useEffect(() => {
    if (isAfter) heading.current?.focus();
  }, [isAfter]);
  return heading;
}
