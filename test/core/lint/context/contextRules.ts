import { contextAiRules } from '../../../../src/core/lint/rules/secret/contextAi.ts';
import { contextCloudRules } from '../../../../src/core/lint/rules/secret/contextCloud.ts';
import { contextGenericRules } from '../../../../src/core/lint/rules/secret/contextGeneric.ts';
import { contextHeaderRules } from '../../../../src/core/lint/rules/secret/contextHeaders.ts';
import { contextLoginRule } from '../../../../src/core/lint/rules/secret/contextLogin.ts';
import { contextObservabilityRules } from '../../../../src/core/lint/rules/secret/contextObservability.ts';
import { contextPinRule } from '../../../../src/core/lint/rules/secret/contextPin.ts';
import { contextServerRules } from '../../../../src/core/lint/rules/secret/contextServers.ts';
import { contextServiceRules } from '../../../../src/core/lint/rules/secret/contextServices.ts';
import { contextSettingRules } from '../../../../src/core/lint/rules/secret/contextSettings.ts';

/** The rules whose values only the words beside them tell. */
export const contextRules = [
  ...contextAiRules,
  ...contextCloudRules,
  ...contextObservabilityRules,
  ...contextServerRules,
  ...contextServiceRules,
  ...contextGenericRules,
  ...contextHeaderRules,
  ...contextSettingRules,
  contextLoginRule,
  contextPinRule,
];
