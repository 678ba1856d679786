/** Languages that a merchant here writes templates in; others are offered when the list shows some. */
const USUAL = ['ar', 'en', 'en_US', 'en_GB', 'ur', 'hi', 'bn', 'fil', 'fr', 'tr', 'id'];

/** What can be chosen to filter by: the usual ones, those in sight, and the one that is chosen. */
export const offered = (inSight: string[], chosen?: string): string[] => [...new Set([...USUAL, ...inSight, ...(chosen ? [chosen] : [])])];
