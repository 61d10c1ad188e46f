import { useEffect } from 'react';
import { FileCookie } from '../../documents/FileCookie';

/** Says when images can be asked for, without having anything else wait for that. Renders nothing. */
export function ImageAccess(props: { onReady: (isReady: true) => void }) {
  return (
    <FileCookie>
      <Mounted onMount={props.onReady} />
    </FileCookie>
  );
}

function Mounted({ onMount }: { onMount: (isMounted: true) => void }) {
  useEffect(() => onMount(true), [onMount]);
  return null;
}
