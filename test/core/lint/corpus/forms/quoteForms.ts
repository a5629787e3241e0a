import { carriers } from './carriers.ts';
import { type Form, fill } from './form.ts';

/** Quotation marks and brackets of every script, close to the value. */
const pairs: Readonly<Record<string, readonly [open: string, close: string]>> = {
  space: ['', ''],
  double: ['"', '"'],
  single: ["'", "'"],
  backtick: ['`', '`'],
  curly: ['“', '”'],
  'curly-single': ['‘', '’'],
  german: ['„', '“'],
  polish: ['„', '”'],
  swedish: ['”', '”'],
  guillemets: ['«', '»'],
  'guillemets-reversed': ['»', '«'],
  'guillemets-spaced': ['«\u00a0', '\u00a0»'],
  'single-guillemets': ['‹', '›'],
  corner: ['「', '」'],
  'corner-double': ['『', '』'],
  'title-marks': ['《', '》'],
  lenticular: ['【', '】'],
  fullwidth: ['＂', '＂'],
  'fullwidth-round': ['（', '）'],
  'prime-quotes': ['〝', '〞'],
  triple: ['"""', '"""'],
  'double-backtick': ['``', '``'],
  'single-in-double': ['"\'', '\'"'],
  'only-closing': ['', '"'],
  tab: ['\t', '\t'],
  'no-break-space': ['\u00a0', '\u00a0'],
  'ideographic-space': ['\u3000', '\u3000'],
};

export const quoteForms: readonly Form[] = Object.entries(pairs).map(([id, [open, close]]) => ({
  id: `quote-${id}`,
  group: 'quotes',
  takes: 'line',
  write: (value, random) => fill(random.pick(carriers), open + value + close),
}));
