import type { Rule } from './rule.ts';
import { bidiControlsRule } from './rules/hidden-text/bidiControls.ts';
import { tagCharactersRule } from './rules/hidden-text/tagCharacters.ts';
import { variationSelectorsRule } from './rules/hidden-text/variationSelectors.ts';
import { zeroWidthRule } from './rules/hidden-text/zeroWidth.ts';
import { instructionOverrideRule } from './rules/injection/instructionOverride.ts';
import { cardRule } from './rules/pii/card.ts';
import { emailRule } from './rules/pii/email.ts';
import { ibanRule } from './rules/pii/iban.ts';
import { phoneRule } from './rules/pii/phone.ts';
import { aiProviderRules } from './rules/secret/aiProviders.ts';
import { awsSecretRule } from './rules/secret/awsSecret.ts';
import { cloudRules } from './rules/secret/cloud.ts';
import { codeHostRules } from './rules/secret/codeHosts.ts';
import { jwtRule } from './rules/secret/jwt.ts';
import { passwordRule } from './rules/secret/password.ts';
import { privateKeyRule } from './rules/secret/privateKey.ts';
import { serviceRules } from './rules/secret/services.ts';
import { urlCredentialsRule } from './rules/secret/urlCredentials.ts';
import { malformedPromptRule } from './rules/structure/malformedPrompt.ts';
import { suppressionWithoutReasonRule } from './rules/structure/suppressionWithoutReason.ts';
import { testRowMissingVariableRule } from './rules/structure/testRowMissingVariable.ts';
import { undefinedVariableRule } from './rules/structure/undefinedVariable.ts';
import { unusedVariableRule } from './rules/structure/unusedVariable.ts';

/** Every rule there is. Their order does not matter. */
export const rules: readonly Rule[] = [
  ...aiProviderRules,
  ...cloudRules,
  awsSecretRule,
  ...codeHostRules,
  ...serviceRules,
  jwtRule,
  privateKeyRule,
  urlCredentialsRule,
  passwordRule,
  emailRule,
  phoneRule,
  cardRule,
  ibanRule,
  tagCharactersRule,
  bidiControlsRule,
  variationSelectorsRule,
  zeroWidthRule,
  instructionOverrideRule,
  malformedPromptRule,
  undefinedVariableRule,
  unusedVariableRule,
  testRowMissingVariableRule,
  suppressionWithoutReasonRule,
];
