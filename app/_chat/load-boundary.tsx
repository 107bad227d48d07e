'use client';

import { Component, type ReactNode } from 'react';

interface Props {
  /** The question that was asked, to be asked again. */
  readonly question: string | null;
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

/** Stands in for a conversation whose code could not be fetched, because the server is gone. */
export class LoadBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { question } = this.props;
    return (
      <div className="thread-column">
        {question !== null && <h1 className="turn-question">{question}</h1>}
        <div className="interrupted" role="alert">
          <p>Footnote cannot be reached. Check that the server is still running, then retry.</p>
          <a className="quiet-button" href={question === null ? '' : `/?q=${encodeURIComponent(question)}`}>
            Retry
          </a>
        </div>
      </div>
    );
  }
}
