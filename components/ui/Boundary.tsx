import { Component, type ComponentChildren } from 'preact';
import { Failed } from './Failed.tsx';

interface Props {
  /** Id of the record that is shown within, of a person or of a session: what is written there is shown instead, as it lies there. */
  about?: string | undefined;
  /** By which it tries again once something else is to be shown: the version of a record, a step. */
  of?: string | number | undefined;
  /** The way out of what failed, where it stands in the place of something else. */
  onLeave?(): void;
  /** What can be used instead, above what is said. */
  instead?: ComponentChildren;
  /** It stands in a list, and so does what stands in its place. */
  inList?: boolean;
  children: ComponentChildren;
}

interface State {
  failed?: boolean;
  of?: Props['of'];
}

class Catcher extends Component<Props, State> {
  override state: State = {};

  static override getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { failed: false, of };
  }

  static override getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error('Aparté could not show something', error);
  }

  override render() {
    const { about, onLeave, instead, inList, children } = this.props;
    if (!this.state.failed) return children;
    const failed = <Failed about={about} onLeave={onLeave} onRetry={() => this.setState({ failed: false })} />;
    if (inList) return <li>{failed}</li>;
    return (
      <>
        {instead}
        {failed}
      </>
    );
  }
}

/**
 * Around what shows something that was stored: when it cannot be shown, that is said in its place, with the text to copy, and the rest of the
 * page stays usable.
 */
export const Boundary = (props: Props) => <Catcher {...props} />;
