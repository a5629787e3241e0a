const addressed =
  /\b(?:you(?:r)?|assistants?|ai|llms?|language models?|the models?|chatbots?|agents?|system prompt)\b/i;
const forced =
  /\b(?:always|never|must|do not|don['’]t|instead|without|if the|when(?:ever)? the|from now on|regardless|secretly|silently|important)\b/i;
const verbs =
  /\b(?:ignore|disregard|forget|override|reveal|print|repeat|describe|recommend|approve|rate|rank|mention|respond|answer|reply|say|tell|output|write|send|call|execute|forward|transfer|pretend|treat|append|include|add|insert|hire|praise|promote|buy|click|visit|log ?in|give|leak|delete)\b/i;
const strong =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|directions|context)\b|\bsystem prompt\b|\b(?:do not|don['’]t|never) (?:tell|inform|mention)\b.{0,20}\buser/i;

/**
 * How surely a short text gives orders to a model: 1 for a known phrase, 0.6 for a verb of doing with an address or a
 * condition, else 0. At most the first 4,000 characters count.
 */
export function instructionLikeness(text: string): number {
  const part = text.slice(0, 4000);
  if (strong.test(part)) return 1;
  if (!verbs.test(part)) return 0;
  return addressed.test(part) || forced.test(part) ? 0.6 : 0;
}
