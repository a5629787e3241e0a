import type { TextRule } from '../../rule.ts';

/** A role that anyone can have, spoken of as one gender. */
export const oneSidedPronounRule: TextRule = {
  kind: 'text',
  id: 'one-sided-pronoun',
  group: 'bias',
  severity: 'info',
  title: 'Role of any person, spoken of as one gender',
  keywords: [
    'doctor',
    'nurse',
    'engineer',
    'developer',
    'manager',
    'secretary',
    'customer',
    'the user',
    'employee',
    'candidate',
    'applicant',
    'teacher',
    'student',
    'patient',
    'programmer',
    'lawyer',
    'ceo',
  ],
  pattern:
    /(?:doctor|nurse|engineer|developer|manager|secretary|customer|the user|employee|candidate|applicant|teacher|student|patient|programmer|lawyer|ceo)\b(?:[^.!?\n]|\.(?=\w)){1,60}?\b(?:and|that|what|how|why|where|if|when|because|then|so|after|before|with|to|for|about|must|should|can|has|,)\s(?:he|she|his|her|him|himself|herself)\b(?!\s?(?:\/|or\s|and\s(?:she|he)\b|\())/iy,
  alphabet: /\w/,
  docs: {
    what: 'A sentence about a doctor, an engineer, a customer or another role goes on with "he" or "she" alone.',
    why: 'A model takes the gender over into its replies, and into whom it pictures in the role.',
    fix: 'Write "they", or the role again.',
  },
};
