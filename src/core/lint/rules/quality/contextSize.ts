import type { PromptRule } from '../../rule.ts';

/**
 * Context windows in tokens, by a beginning of the model's name; the first that fits counts. From the makers' pages on their
 * models (platform.openai.com/docs/models, platform.claude.com/docs/en/about-claude/models, ai.google.dev/gemini-api/docs/models,
 * docs.mistral.ai) as of July 2026; a name that is not here is not judged.
 */
const windows: readonly (readonly [name: string, tokens: number])[] = [
  ['gpt-3.5-turbo-instruct', 4096],
  ['gpt-3.5-turbo', 16_385],
  ['gpt-35-turbo', 16_385],
  ['gpt-4-32k', 32_768],
  ['gpt-4-turbo', 128_000],
  ['gpt-4-1106', 128_000],
  ['gpt-4-0125', 128_000],
  ['gpt-4o', 128_000],
  ['gpt-4.1', 1_047_576],
  ['gpt-4.5', 128_000],
  ['gpt-4', 8192],
  ['gpt-5', 400_000],
  ['o1', 200_000],
  ['o3', 200_000],
  ['o4', 200_000],
  ['claude-2.0', 100_000],
  ['claude-instant', 100_000],
  ['claude-2', 200_000],
  ['claude-3', 200_000],
  ['gemini-1.0', 32_768],
  ['gemini-1.5-pro', 2_097_152],
  ['gemini-1.5', 1_048_576],
  ['gemini-2', 1_048_576],
  ['mistral-7b', 32_768],
  ['mistral-small', 32_768],
  ['mistral-large', 128_000],
  ['phi-4', 16_384],
];
const charactersPerToken = 4;

/** A prompt that is longer than its model can read. */
export const contextSizeRule: PromptRule = {
  kind: 'prompt',
  id: 'over-context-size',
  group: 'quality',
  severity: 'info',
  title: 'Prompt over the size that its model can read',
  check: ({ prompt }, path) => {
    if (path !== prompt.path || prompt.model === undefined) return [];
    const name = prompt.model.slice(0, 200).toLowerCase().split('/').at(-1) ?? '';
    const tokens = windows.find(([start]) => name.startsWith(start))?.[1];
    if (tokens === undefined) return [];
    const characters = prompt.messages.reduce((sum, { content }) => sum + content.text.length, 0);
    const { maxTokens } = prompt.parameters;
    const estimate =
      Math.ceil(characters / charactersPerToken) + (typeof maxTokens === 'number' ? maxTokens : 0);
    if (estimate <= tokens) return [];
    return [
      {
        range: { start: 0, end: 0 },
        message: `The messages and the reply take about ${estimate} tokens; the model reads ${tokens}`,
      },
    ];
  },
  docs: {
    what: 'The messages, at four characters a token, and maxTokens together are over the context window of the model, by a list of July 2026.',
    why: 'The request fails, or the beginning of the prompt is cut off.',
    fix: 'Shorten the prompt, lower maxTokens, or choose a model with a larger window.',
  },
};
