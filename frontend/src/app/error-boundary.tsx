import { Component, type ReactNode } from 'react';
import i18next from 'i18next';
import { Button } from '@/components/button';
import '@/components/state.css';

interface Props {
  children: ReactNode;
  /** Another page is another chance. */
  resetKey?: string;
}

/** A fault in our own code, or a chunk that could not be fetched, does not leave a white page. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(previous: Props) {
    if (this.state.failed && previous.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="state" role="alert">
        <h1>{i18next.t('error.unexpected')}</h1>
        <p>{i18next.t('error.offlineText')}</p>
        <Button look="primary" onClick={() => window.location.reload()}>
          {i18next.t('error.reload')}
        </Button>
      </div>
    );
  }
}
