export const governanceRules = [] as const;
