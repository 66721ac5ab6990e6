export const servicesRules = [] as const;
