import { Component, type ReactNode } from 'react';

interface State {
  content: string;
  failed: boolean;
}

/** Shows something else while a text cannot be laid out; the next key may mend it. */
export class PreviewBoundary extends Component<
  { content: string; fallback: ReactNode; children: ReactNode },
  State
> {
  static getDerivedStateFromProps(
    { content }: { content: string },
    state: State,
  ): State | null {
    return content === state.content ? null : { content, failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  state: State = { content: this.props.content, failed: false };

  render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
