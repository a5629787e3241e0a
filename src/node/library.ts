import { createHash } from 'node:crypto';
import type { ParsedPrompt } from '../core/prompt/model.ts';
import { formatOf, parsePrompt, sidecarPath } from '../core/prompt/parse.ts';
import { decodePrompt, maxPromptBytes } from '../core/prompt/size.ts';
import { readBelow } from './confined.ts';
import { fileStamp } from './fileStamp.ts';
import { FileProblem } from './files.ts';
import { libraryFiles } from './libraryFiles.ts';
import { inSlices } from './timeSlices.ts';

/** A prompt file as it is on disk. */
export interface LoadedPrompt {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  readonly parsed: ParsedPrompt;
  readonly sidecarText?: string;
}

export type LoadOutcome =
  | { readonly ok: true; readonly prompt: LoadedPrompt }
  | { readonly ok: false; readonly reason: string };

/** The paths of the prompt files, sorted by code unit; links that lead out of the root are left out. */
export async function listPrompts(root: string): Promise<string[]> {
  const found: string[] = [];
  const named = (await libraryFiles(root)).filter(path => formatOf(path) !== undefined);
  await inSlices(named, path => {
    if (fileStamp(root, path)) found.push(path);
  });
  return found;
}

/** Reads and parses one prompt file with its sidecar. The reason is one line that names the file and what to do. */
export async function loadPrompt(root: string, path: string): Promise<LoadOutcome> {
  const own = await readText(root, path);
  if (!own.ok) return own;
  if (own.text === undefined) {
    return { ok: false, reason: `${path} was deleted or moved: list the library to see what there is` };
  }
  const sidecar = await readText(root, sidecarPath(path));
  if (!sidecar.ok) return sidecar;
  const { bytes, text } = own;
  const parsed = parsePrompt(path, text, sidecar.text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const beside = sidecar.text === undefined ? {} : { sidecarText: sidecar.text };
  return { ok: true, prompt: { path, bytes, text, sha256, parsed, ...beside } };
}

type Read =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly text: string }
  | { readonly ok: true; readonly text: undefined }
  | { readonly ok: false; readonly reason: string };

async function readText(root: string, path: string): Promise<Read> {
  try {
    const bytes = await readBelow(root, path, maxPromptBytes);
    if (bytes === undefined) return { ok: true, text: undefined };
    const decoded = decodePrompt(bytes);
    if (decoded.ok) return { ok: true, bytes, text: decoded.text };
    return { ok: false, reason: `${path}: ${decoded.reason}` };
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, reason: error.message };
    throw error;
  }
}
