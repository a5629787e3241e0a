/**
 * Contents of character classes for letters of the scripts that names are looked for in. They stand for \p{Lu}, \p{Ll} and \p{L},
 * whose hundreds of ranges would make the patterns slow to compile.
 */
export const upper =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶ-ŹŻŽƏƠƯȘȚẠẢẤẦẮẰẸẺẼẾỀỊỌỎỐỒỘỚỜỢỤỦỨỪỲỴỸΆΈ-Ώ\u0391-\u03ABЀ-ЯҐҒҚҢӘӨҮҰԱ-Ֆ';
/** Accented capitals of the Latin extensions count as small ones too. */
export const lower = 'a-zß-öø-ÿ\u0100-\u024F\u1E00-\u1EFF\u0300-\u036Fά-ώΐа-џґғқңәөүұ\u0561-\u0587';
/** Letters of scripts that write spaces between words. */
export const spaced = 'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u0965\u0970-\u0DFF\u1E00-\u1FFF';
/** Letters of any script. */
export const letters = `${spaced}\u0E00-\u0E4E\u3005\u3041-\u30FA\u30FC\u3400-\u9FFF\uAC00-\uD7A3`;
