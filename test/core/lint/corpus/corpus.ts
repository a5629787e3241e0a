import type { Case } from './case.ts';
import { cleanCases } from './cleanCases.ts';
import { contextCases } from './contextCases.ts';
import { fileCases } from './fileCases.ts';
import { nameCases } from './nameCases.ts';
import { piiCases } from './piiCases.ts';
import { selfIdentifyingCases } from './secretCases.ts';
import { trapCases } from './trapCases.ts';

/** All labelled cases. They are made anew in each process and are always the same. */
export function corpus(): readonly Case[] {
  return [
    ...selfIdentifyingCases(),
    ...contextCases(),
    ...piiCases(),
    ...nameCases(),
    ...fileCases(),
    ...trapCases(),
    ...cleanCases(),
  ];
}
