/**
 * Of the rule set as a whole: how many rules, and a digest of all that they are as data, with their thresholds and their examples
 * (`npm run docs` writes it). It changes when a rule's verdicts do, and stands on every scorecard.
 */
export const RULE_SET_VERSION = '126-1572420f';
