import type { Json } from '../../core/json.ts';
import type { ModelError, ModelReply, ModelRequest } from '../../core/ports.ts';
import { BrokerFailure } from '../broker/brokerFailure.ts';
import type { Broker, BrokerResponse } from '../broker/client.ts';
import type { Profile } from '../broker/profile.ts';
import { shown, statusError } from './statusError.ts';

export interface Chat {
  readonly broker: Broker;
  readonly profile: Profile;
  /** The endpoint's own name of the model. */
  readonly model: string;
  readonly messages: ModelRequest['messages'];
  /** See wireFields.ts. */
  readonly fields: Readonly<Record<string, Json>>;
}

export type Attempt =
  | { readonly ok: true; readonly reply: ModelReply }
  | {
      readonly ok: false;
      readonly error: ModelError;
      readonly status?: number;
      readonly retryAfter?: string | undefined;
    };

/**
 * Asks an OpenAI-compatible endpoint once, through the broker, and reads the streamed reply to its end. Half a reply is
 * an error, whatever text came. The messages are sent as they are written, roles included.
 */
export async function chatOnce(
  chat: Chat,
  signal: AbortSignal,
  onText?: (delta: string) => void,
): Promise<Attempt> {
  const { broker, profile, messages, fields } = chat;
  let response: BrokerResponse | undefined;
  const throughBroker = async (_url: unknown, init?: { body?: unknown }): Promise<Response> => {
    response = await broker.request(profile.id, '/chat/completions', String(init?.body), signal);
    return new Response(response.body, { status: response.status, headers: response.headers });
  };
  try {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    const endpoint = createOpenAICompatible({
      name: 'endpoint',
      // Never dialled: the broker takes the address from the profile.
      baseURL: 'https://broker.invalid',
      includeUsage: true,
      fetch: throughBroker,
      transformRequestBody: body => ({ ...body, ...fields, messages }),
    });
    const { stream } = await endpoint.chatModel(chat.model).doStream({ prompt: [], abortSignal: signal });
    let text = '';
    for await (const part of stream) {
      if (part.type === 'text-delta') {
        text += part.delta;
        onText?.(part.delta);
      } else if (part.type === 'error') {
        throw part.error;
      } else if (part.type === 'finish') {
        const { inputTokens, outputTokens } = part.usage;
        const tokens = { input: inputTokens.total ?? 0, output: outputTokens.total ?? 0 };
        const latencyMs = response?.latencyMs() ?? 0;
        const finishReason = part.finishReason.raw ?? part.finishReason.unified;
        return { ok: true, reply: { text, latencyMs, tokens, source: 'live', finishReason } };
      }
    }
    throw new Error('the reply has no end');
  } catch (error) {
    return failed(error, response, profile);
  }
}

function failed(error: unknown, response: BrokerResponse | undefined, profile: Profile): Attempt {
  const failure = brokerFailure(error);
  if (failure) return { ok: false, error: { kind: failure.kind, message: failure.message } };
  if (response && response.status >= 400) {
    const { status, headers } = response;
    const detail = error instanceof Error ? error.message : '';
    return {
      ok: false,
      status,
      retryAfter: headers['retry-after'],
      error: statusError(status, detail, profile),
    };
  }
  return { ok: false, error: { kind: 'bad-reply', message: `${profile.id} ${badReply(error)}` } };
}

/** Never the text that came: a reply may hold anything. An error that the endpoint reports in the stream is its own words. */
function badReply(error: unknown): string {
  if (error instanceof Error) {
    return error.name === 'AI_InvalidResponseDataError'
      ? 'ended its reply without a finish reason; try again, or check pathPrefix of its profile'
      : 'sent what is not a chat completion; check origin and pathPrefix of its profile';
  }
  const { message } = Object(error) as { readonly message?: unknown };
  return `reported an error in its reply; try again: ${shown(String(message))}`;
}

/** The broker's own failure, which libraries in between wrap in errors of theirs. */
function brokerFailure(error: unknown): BrokerFailure | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 8; each = each.cause, depth++) {
    if (each instanceof BrokerFailure) return each;
  }
  return undefined;
}
