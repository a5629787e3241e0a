import { Range as EditorRange, type TextDocument } from 'vscode';
import { lineStarts, type Position, positionAt, type Range } from '../../core/text.ts';

/** A core range as a range of the document. */
export function toEditorRange(document: TextDocument, range: Range): EditorRange {
  return new EditorRange(document.positionAt(range.start), document.positionAt(range.end));
}

/** A span between places as people count them. */
export function editorRange(start: Position, end: Position): EditorRange {
  return new EditorRange(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

/** Turns core ranges of a text that is open nowhere into editor ranges. */
export function editorRanges(text: string): (range: Range) => EditorRange {
  const starts = lineStarts(text);
  return ({ start, end }) => editorRange(positionAt(starts, start), positionAt(starts, end));
}
