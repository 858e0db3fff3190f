import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  paper: {
    overflowX: 'auto',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  table: {
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    // what will be printed is set in Times: the preview looks like the sheet, not like the pane
    fontFamily: '"Times New Roman", Times, serif',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  cell: {
    height: '14px',
    padding: '1px 2px',
    overflowWrap: 'break-word',
    verticalAlign: 'middle',
    textAlign: 'start',
  },
  bordered: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  filled: { backgroundColor: tokens.colorNeutralBackground3 },
  bold: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: 'italic' },
  center: { textAlign: 'center' },
  right: { textAlign: 'end' },
  left: { textAlign: 'start' },
  // a title centred over a table wider than the pane stays in sight, wherever the table is scrolled
  heading: {
    display: 'inline-block',
    position: 'sticky',
    left: '4px',
    right: '4px',
    maxWidth: '240px',
  },
  formula: { color: tokens.colorBrandForeground1 },
  omitted: {
    padding: '2px',
    textAlign: 'center',
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground2,
  },
  legend: {
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
