import { Alert } from '@backstage/ui';
import type { ReactNode } from 'react';

/** A message in the flow of the page. Bad news interrupts a screen reader, the rest waits for its turn. */
export function Notice(props: {
  status: 'info' | 'success' | 'warning' | 'danger';
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <Alert
      role={props.status === 'danger' ? 'alert' : 'status'}
      status={props.status}
      icon
      title={props.title}
      description={props.children}
      customActions={props.actions}
    />
  );
}
