import type { z } from '#core';
import type { envelope, replies } from './replies.ts';
import type { requests } from './requests.ts';

export type CallName = keyof typeof requests;
export type RequestOf<N extends CallName> = z.infer<(typeof requests)[N]>;
export type ReplyOf<N extends CallName> = z.infer<(typeof replies)[N]>;
export type Envelope = z.infer<typeof envelope>;
