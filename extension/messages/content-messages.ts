/** What the background tells the script in a page. */
export type ToContent = { readonly type: 'toggle' } | { readonly type: 'new-note' };
