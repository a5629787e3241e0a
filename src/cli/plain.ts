import { visibleText } from '../core/report/visibleText.ts';

/**
 * `text` with everything that could steer a terminal or mislead its reader written as escapes. Tabs and line ends stay.
 * Texts of a library go to a terminal only like this.
 */
export function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/[^\t\n]+/g, visibleText);
}

/** The same on one line, for a cell or a message. */
export function plainLine(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ').trim());
}
