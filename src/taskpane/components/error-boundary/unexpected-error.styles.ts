import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  text: { margin: 0 },
  detail: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});
