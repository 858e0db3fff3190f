import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minInlineSize: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  title: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
  },
  field: { minWidth: 0, flexBasis: '100%' },
  // a year and a choice share a line even at 300 px
  year: { flexBasis: '110px' },
  choice: { flexBasis: '150px', flexGrow: 1 },
  input: { minWidth: 0, width: '100%' },
  names: { minHeight: '136px' },
  tally: {
    paddingTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  problems: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});
