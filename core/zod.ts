/**
 * The one door to zod. Its compiler needs `Function`, which an extension's content security policy and Apps Script both
 * forbid, so it is switched off; its own words are never loaded: a person reads words from `core/locales`.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
