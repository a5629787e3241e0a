/** Small letters of the Latin extensions, with those of Vietnamese. */
const extended =
  'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžəơưșțạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

/**
 * Contents of character classes for the letters of the scripts that names are looked for in: capitals, and small letters with
 * combining marks. No character is in both. \p{Lu} and \p{Ll} have hundreds of ranges and would be slow to compile.
 */
export const upper = `A-ZÀ-ÖØ-ÞİŸ${extended.toUpperCase()}ΆΈ-Ώ\u0391-\u03ABЀ-ЯҐҒҚҢӘӨҮҰԱ-Ֆ`;
export const lower = `a-zß-öø-ÿı${extended}\u0300-\u036Fΐάέήίόύώΰα-ωϊϋа-џґғқңәөүұ\u0561-\u0587`;
/** Letters of scripts that write spaces between words. */
export const spaced = 'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u0965\u0970-\u0DFF\u1E00-\u1FFF';
/** Letters of any script. */
export const letters = `${spaced}\u0E00-\u0E4E\u3005\u3041-\u30FA\u30FC\u3400-\u9FFF\uAC00-\uD7A3`;
