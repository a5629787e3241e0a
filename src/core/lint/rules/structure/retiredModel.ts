import type { PromptRule } from '../../rule.ts';

/**
 * Models that their maker no longer serves, and since when (YYYY-MM-DD). A row is a beginning of the model's name that no
 * served model shares. From the makers' notices of deprecations up to July 2026: developers.openai.com/api/docs/deprecations,
 * platform.claude.com/docs/en/about-claude/model-deprecations, cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions,
 * learn.microsoft.com/azure/ai-foundry/openai/concepts/legacy-models.
 */
const retired: readonly (readonly [name: RegExp, since: string])[] = [
  [/^(?:text-(?:davinci|curie|babbage|ada)-00\d|code-(?:davinci|cushman)-00\d)$/, '2024-01-04'],
  [/^gpt-3\.?5-turbo(?:-16k)?-(?:0301|0613)$/, '2024-09-13'],
  [/^gpt-4-(?:1106-)?vision-preview$/, '2024-12-06'],
  [/^gpt-4-32k(?:-(?:0314|0613))?$/, '2025-06-06'],
  [/^gpt-4\.5-preview(?:-2025-02-27)?$/, '2025-07-14'],
  [/^gpt-5(?:\.1)?-(?:chat-latest|codex)$|^gpt-5\.1-codex-(?:max|mini)$|^gpt-5\.2-codex$/, '2026-07-23'],
  [/^(?:o3|o4-mini)-deep-research(?:-2025-06-26)?$/, '2026-07-23'],
  [/^gpt-4o(?:-mini)?-search-preview(?:-2025-03-11)?$/, '2026-07-23'],
  [/^gpt-5\.[23]-chat-latest$/, '2026-08-10'],
  [/^gpt-3\.?5-turbo(?:-0125)?$|^gpt-4(?:-0613)?$/, '2026-10-23'],
  [/^o1-preview(?:-2024-09-12)?$/, '2025-07-28'],
  [/^o1-mini(?:-2024-09-12)?$/, '2025-10-27'],
  [/^claude-(?:1(?:\.\d)?|v1(?:\.\d)?|instant-(?:v?1)(?:\.\d)?)$/, '2024-11-06'],
  [/^claude-(?:v2|2|2\.0|2\.1|v2:1)$/, '2025-07-21'],
  [/^claude-3-sonnet(?:-20240229|-latest)?$/, '2025-07-21'],
  [/^claude-3[.-]5-sonnet(?:-20240620|-20241022|-latest)?$/, '2025-10-28'],
  [/^claude-3-opus(?:-20240229|-latest)?$/, '2026-01-05'],
  [/^claude-3[.-]7-sonnet(?:-20250219|-latest)?$/, '2026-02-19'],
  [/^claude-(?:sonnet|opus)-4(?:-0|-20250514)$/, '2026-06-15'],
  [/^(?:text|chat|code)-bison(?:-32k)?(?:@00\d|-00\d)?$/, '2025-04-09'],
  [/^gemini-(?:1\.0-)?pro(?:-vision|-00\d)?$/, '2025-04-09'],
  [/^gemini-1\.5-(?:pro|flash)-001$/, '2025-05-24'],
  [/^gemini-1\.5-(?:pro|flash|flash-8b)(?:-002|-latest)?$/, '2025-09-24'],
];

/** A model that its maker has switched off. */
export const retiredModelRule: PromptRule = {
  kind: 'prompt',
  id: 'retired-model',
  group: 'structure',
  severity: 'warning',
  title: 'Model that is no longer served',
  check: ({ prompt }, path) => {
    if (path !== prompt.path || prompt.model === undefined) return [];
    const name = prompt.model.slice(0, 200).toLowerCase().split('/').at(-1) ?? '';
    const since = retired.find(([pattern]) => pattern.test(name))?.[1];
    if (!since) return [];
    return [
      {
        range: { start: 0, end: 0 },
        message: `The model of this prompt is no longer served by its maker (since ${since}): choose another and run the tests`,
      },
    ];
  },
  docs: {
    what: 'The prompt names a model that its maker has retired, by the makers’ notices up to July 2026. Other hosts may keep a model longer.',
    why: 'Requests fail, or go to a successor that the prompt was never tested with.',
    fix: 'Choose a model that is served and run the tests with it.',
  },
};
