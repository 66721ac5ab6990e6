export const satisfactionRules = [] as const;
