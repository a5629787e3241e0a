import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Range } from '../src/core/text.ts';

/** Where secretlint, with its recommended preset, finds a secret in a text. */
export async function secretlint(path: string, text: string): Promise<readonly Range[]> {
  const { messages } = await lintSource({
    source: { filePath: path, content: text, contentType: 'text', ext: '.txt' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
      noPhysicFilePath: true,
    },
  });
  return messages.map(({ range: [start, end] }) => ({ start, end }));
}
