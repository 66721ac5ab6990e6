/** Whether what is tested is about to be released: `IMC_RELEASE=1 npm test`, as the release workflow says. */
export const isRelease = process.env.IMC_RELEASE === '1';
