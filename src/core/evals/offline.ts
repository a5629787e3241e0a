import type { ModelOutcome, ModelReply, Models } from '../ports.ts';
import type { RenderedMessage } from '../prompt/model.ts';

/** The id of the built-in model. */
export const offlineModel = 'offline/echo';

/** How many pieces a streamed reply comes in. */
const pieces = 4;

/**
 * Models with one model, `offline/echo`: it answers with the text of the last user message (of the last message where
 * there is none). The same prompt gives the same reply, at once, without a network; it is no evidence of how a real
 * model behaves, so its replies say `source: 'offline'`. Tokens are estimated as a quarter of the characters.
 */
export const offlineModels: Models = {
  async complete({ model, messages }, signal, onText): Promise<ModelOutcome> {
    if (model !== offlineModel) {
      const message = `no model ${model} here: the offline model is called ${offlineModel}`;
      return { ok: false, error: { kind: 'no-profile', message } };
    }
    const text = echo(messages);
    for (const piece of split(text)) {
      if (signal.aborted) return { ok: false, error: { kind: 'cancelled', message: 'cancelled' } };
      onText?.(piece);
    }
    const input = messages.reduce((sum, message) => sum + estimate(message.content), 0);
    const tokens = { input, output: estimate(text) };
    const reply: ModelReply = { text, latencyMs: 0, tokens, source: 'offline', finishReason: 'stop' };
    return { ok: true, reply };
  },
};

function echo(messages: readonly RenderedMessage[]): string {
  return (messages.findLast(message => message.role === 'user') ?? messages.at(-1))?.content ?? '';
}

function split(text: string): readonly string[] {
  const characters = [...text];
  const size = Math.max(1, Math.ceil(characters.length / pieces));
  const starts = Array.from({ length: Math.ceil(characters.length / size) }, (_, i) => i * size);
  return starts.map(start => characters.slice(start, start + size).join(''));
}

function estimate(text: string): number {
  return Math.ceil(text.length / 4);
}
