import { Buffer, isUtf8 } from 'node:buffer';

/** The largest prompt file that is read, in bytes. */
export const maxPromptBytes = 4 * 1024 * 1024;

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/**
 * The text of a prompt file's bytes: strict UTF-8 (RFC 3629), a byte order mark kept as its first character. Refuses
 * files over `maxPromptBytes`, with NUL bytes, or with bytes that are no UTF-8; the reason names the line.
 */
export function decodePrompt(bytes: Uint8Array): Decoded {
  if (bytes.length > maxPromptBytes) {
    return {
      ok: false,
      reason: `over ${maxPromptBytes / 1024 / 1024} MiB, too large for a prompt; shorten it`,
    };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return {
      ok: false,
      reason: `line ${lineOf(bytes, zero)}: a NUL byte, so this is no text; save it as UTF-8`,
    };
  }
  if (!isUtf8(bytes)) {
    const reason = `line ${lineOf(bytes, firstBadByte(bytes))}: not valid UTF-8; save the file as UTF-8`;
    return { ok: false, reason };
  }
  return { ok: true, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') };
}

/** Offset of the first byte that is not part of a whole UTF-8 character. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** True if the bytes are UTF-8, a character cut off at their end allowed. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
}
