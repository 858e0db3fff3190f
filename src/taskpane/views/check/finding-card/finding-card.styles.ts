import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerForeground1 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningForeground1 },
  info: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  where: { flexShrink: 0, maxWidth: '50%', marginBlock: '-2px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  why: {
    '& > summary': {
      cursor: 'pointer',
      width: 'fit-content',
      paddingBlock: tokens.spacingVerticalXXS,
      color: tokens.colorBrandForegroundLink,
      borderRadius: tokens.borderRadiusSmall,
    },
    '& > summary:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
});
