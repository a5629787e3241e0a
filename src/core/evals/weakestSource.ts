import type { ReplySource } from './outcome.ts';

const weakestFirst: readonly ReplySource[] = ['offline', 'replay', 'live'];

/** A verdict is worth no more than the least of the replies that it rests on. `live` where there are none. */
export function weakestSource(replies: readonly { readonly source: ReplySource }[]): ReplySource {
  return weakestFirst.find(source => replies.some(reply => reply.source === source)) ?? 'live';
}
