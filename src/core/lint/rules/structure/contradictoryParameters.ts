import type { PromptRule } from '../../rule.ts';

/** Parameters that work against each other. */
export const contradictoryParametersRule: PromptRule = {
  kind: 'prompt',
  id: 'contradictory-parameters',
  group: 'structure',
  severity: 'info',
  title: 'Parameters that work against each other',
  check: ({ prompt }, path) => {
    if (path !== prompt.path) return [];
    const { temperature, topP, seed } = prompt.parameters;
    const range = { start: 0, end: 0 };
    const warm = typeof temperature === 'number' && temperature > 0;
    const messages = [
      warm && temperature !== 1 && typeof topP === 'number' && topP !== 1
        ? 'temperature and topP are both set: change one and leave the other at 1'
        : '',
      warm && temperature >= 0.5 && typeof seed === 'number'
        ? 'seed asks for the same reply each time and temperature for different ones: set temperature to 0 or remove seed'
        : '',
    ];
    return messages.filter(Boolean).map(message => ({ range, message }));
  },
  docs: {
    what: 'temperature and topP both differ from their defaults, or a seed stands beside a temperature of 0.5 or more.',
    why: 'Both of the first narrow the choice of words and their effects cannot be told apart; a seed does not make a warm model repeatable.',
    fix: 'Keep one of them.',
  },
};
