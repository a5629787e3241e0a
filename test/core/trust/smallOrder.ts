const zeros = '00'.repeat(30);
const ones = 'ff'.repeat(30);

/** The canonical encodings of the eight points of edwards25519 whose order divides 8. */
export const smallOrder: readonly string[] = [
  `01${zeros}00`,
  `ec${ones}7f`,
  `00${zeros}00`,
  `00${zeros}80`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
];

/** Other spellings of them that lax decoders take: a sign on x = 0, and y = p or p + 1. */
export const unspelt: readonly string[] = [
  `01${zeros}80`,
  `ec${ones}ff`,
  `ed${ones}7f`,
  `ed${ones}ff`,
  `ee${ones}7f`,
  `ee${ones}ff`,
];
