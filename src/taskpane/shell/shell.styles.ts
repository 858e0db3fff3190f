import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  provider: { height: '100%' },
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: tokens.spacingHorizontalXS,
  },
  news: { maxHeight: '50vh', overflowY: 'auto' },
  // WebView2 hides scroll bars that come and go
  body: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  panel: {
    padding: tokens.spacingHorizontalM,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
});
