/** The two ways in which digits are grouped and cut: `1.234,5` and `1,234.5`. */
export type Locale = 'vi-VN' | 'en-US';
