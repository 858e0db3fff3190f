/** Source of a pattern over bare words: something is said to be rounded, and not that it is not. */
export const SAYS_ROUNDED = '(?<!(?:khong|chua)(?: duoc)? )lam tron';
