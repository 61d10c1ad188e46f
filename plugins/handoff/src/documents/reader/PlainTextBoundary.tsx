import { Component, type ReactNode } from 'react';
import { PlainText } from './PlainText';

/** Shows a document as it is written when laying it out fails, so that nobody is left without it in an incident. */
export class PlainTextBoundary extends Component<
  { content: string; children: ReactNode },
  { failed: boolean }
> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  state = { failed: false };

  render() {
    return this.state.failed ? (
      <PlainText content={this.props.content} />
    ) : (
      this.props.children
    );
  }
}
