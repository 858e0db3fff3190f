import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: '20px' },
  // inside a pressed button the system's own colours are the only legible ones
  system: { '@media (forced-colors: active)': { color: 'inherit' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});
