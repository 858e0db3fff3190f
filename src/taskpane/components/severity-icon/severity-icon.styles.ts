import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});
