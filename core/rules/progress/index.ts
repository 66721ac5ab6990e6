export const progressRules = [] as const;
