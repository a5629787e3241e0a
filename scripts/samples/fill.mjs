import { fakes } from './fakes.mjs';

const marker = /@@(?:TAGS:(.+?)|U\+([0-9A-F]{4,6})|([A-Z_]+))@@/g;

/**
 * A template with its markers replaced: `@@NAME@@` by the fake of that name (further lines of it get the indent of the
 * marker's line), `@@U+200B@@` by that character, `@@TAGS:text@@` by the text in invisible tag characters.
 */
export function fill(template) {
  return template
    .split('\n')
    .map(line => {
      const indent = line.match(/^ */)[0];
      return line.replace(marker, (_, hidden, codePoint, name) => {
        if (hidden) return [...hidden].map(c => String.fromCodePoint(0xe0000 + c.codePointAt(0))).join('');
        if (codePoint) return String.fromCodePoint(Number.parseInt(codePoint, 16));
        if (!Object.hasOwn(fakes, name))
          throw new Error(`no fake is named ${name}; see scripts/samples/fakes.mjs`);
        return fakes[name].replaceAll('\n', `\n${indent}`);
      });
    })
    .join('\n');
}
