import { Range as EditorRange, Position, type TextDocument } from 'vscode';
import { lineStarts, positionAt, type Range } from '../../core/text.ts';

/** A core range as a range of the document. */
export function toEditorRange(document: TextDocument, range: Range): EditorRange {
  return new EditorRange(document.positionAt(range.start), document.positionAt(range.end));
}

/** Turns core ranges of a text that is open nowhere into editor ranges. */
export function editorRanges(text: string): (range: Range) => EditorRange {
  const starts = lineStarts(text);
  const at = (offset: number) => {
    const { line, column } = positionAt(starts, offset);
    return new Position(line - 1, column - 1);
  };
  return ({ start, end }) => new EditorRange(at(start), at(end));
}
