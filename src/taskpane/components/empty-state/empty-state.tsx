import type { ReactElement, ReactNode } from 'react';
import { useStyles } from './empty-state.styles';

export interface EmptyStateProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly detail: string;
  /** What to do next, if anything. */
  readonly children?: ReactNode;
}

/** Shown instead of a list that has nothing in it. */
export function EmptyState({ icon, title, detail, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.detail}>{detail}</p>
      {children}
    </div>
  );
}
