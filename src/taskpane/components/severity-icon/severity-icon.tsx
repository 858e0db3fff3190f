import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../domain/severity';
import { useStyles } from './severity-icon.styles';

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

/** Decoration: shape and colour say what the words beside it say too. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <Icon aria-hidden className={mergeClasses(styles.root, styles[severity], styles.system)} />
  );
}
