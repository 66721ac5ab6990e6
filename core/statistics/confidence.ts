/** Quantile of the standard normal distribution for two-sided 95 %: what surveys are judged by. */
export const Z_95 = 1.959964;

/** Beyond the noise of binary fractions. */
export const NOISE = 1e-9;
