import type {
  Capital,
  FlowMeasure,
  FundingSource,
  MoneyUnit,
  Status,
  Subset,
} from '../../domain/dimensions';

export type Subject = 'households' | 'poor' | 'nearPoor' | 'multidimensional' | 'persons';

/** What a phrase of a header says. */
export type Meaning =
  | { readonly says: 'subject'; readonly subject: Subject }
  /** Persons of a group: `khẩu nghèo`. */
  | { readonly says: 'persons-of'; readonly of: 'poor' | 'nearPoor' }
  /** `Số hộ`, `tổng số hộ`: all households, or those that the header above speaks of. */
  | { readonly says: 'some-households' }
  /** `Số lượng`, `tổng số`: a number of whatever the header above speaks of. */
  | { readonly says: 'number' }
  | { readonly says: 'whole' }
  | { readonly says: 'rate' }
  | { readonly says: 'points' }
  | { readonly says: 'flow'; readonly flow: FlowMeasure; readonly of?: FlowOwner }
  | { readonly says: 'increase' }
  /** `Khác`, `nguyên nhân khác`: of an increase, a decrease or a source of money. */
  | { readonly says: 'other' }
  /** Up or down against another figure: its sign is not known. */
  | { readonly says: 'comparison' }
  /** "so với năm 2023": the year that follows is not the figure's own. */
  | { readonly says: 'against' }
  | {
      readonly says: 'point';
      readonly point: 'begin' | 'end' | 'remaining' | 'previous' | 'during';
    }
  /** Part of a year, which is neither its beginning nor its end. */
  | { readonly says: 'interim' }
  /** `estimate`: by the word for an estimate of a budget alone, which is asked for before it is given out. */
  | { readonly says: 'status'; readonly status: Status; readonly estimate?: true }
  /** Words that mean a plan only where nothing else says how certain a figure is. */
  | { readonly says: 'target' }
  | { readonly says: 'subset'; readonly subset: Subset }
  | { readonly says: 'money' }
  | { readonly says: 'capital'; readonly capital: Capital }
  | { readonly says: 'source'; readonly source: FundingSource }
  /** `Ngân sách huyện, xã`: money of two levels together. */
  | { readonly says: 'several-sources' }
  | { readonly says: 'percent-of'; readonly status: Status; readonly of: Status }
  /** What one unit of a thing costs, and how many of them there are. */
  | { readonly says: 'unit-cost' }
  | { readonly says: 'quantity' }
  | { readonly says: 'cumulative' }
  /** What was spent, as it was approved in the end: `Quyết toán`. */
  | { readonly says: 'settled' }
  /** What an amount came to in the end: `sau điều chỉnh`. */
  | { readonly says: 'revised' }
  /** What a work costs from beginning to end, whoever pays. */
  | { readonly says: 'total-cost' }
  | { readonly says: 'money-unit'; readonly unit: MoneyUnit }
  | { readonly says: 'role'; readonly role: TextRole }
  | { readonly says: 'of-which' }
  /** Means now one thing, now another. */
  | { readonly says: 'unclear' }
  | { readonly says: 'filler' };

export type FlowOwner = 'poor' | 'nearPoor' | 'multidimensional';
export type TextRole = 'index' | 'label' | 'lead' | 'partners' | 'deadline' | 'note' | 'unit';
