export const qualityRules = [] as const;
