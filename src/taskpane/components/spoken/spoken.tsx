import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export interface SpokenProps {
  /** `status` waits for the screen reader to finish, `alert` does not. */
  readonly role: 'status' | 'alert';
  readonly children: ReactNode;
}

/** A live region: heard whenever its text changes, never seen. Must stay mounted to work. */
export function Spoken({ role, children }: SpokenProps) {
  const styles = useStyles();
  return (
    <div role={role} className={styles.root}>
      {children}
    </div>
  );
}

/** The page's heading, for those who move by headings; Office shows its own title bar. */
export function SpokenTitle({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <h1 className={styles.root}>{children}</h1>;
}
