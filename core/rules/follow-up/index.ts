export const followUpRules = [] as const;
