import type { Rule } from './rule.ts';
import { exclusionaryTermsRule } from './rules/bias/exclusionaryTerms.ts';
import { oneSidedPronounRule } from './rules/bias/oneSidedPronoun.ts';
import { protectedAttributeRule } from './rules/bias/protectedAttribute.ts';
import { bidiControlsRule } from './rules/hidden-text/bidiControls.ts';
import { confusablesRule } from './rules/hidden-text/confusables.ts';
import { hiddenCommentRule } from './rules/hidden-text/hiddenComment.ts';
import { hiddenStyleRule } from './rules/hidden-text/hiddenStyle.ts';
import { styledLettersRule } from './rules/hidden-text/styledLetters.ts';
import { tagCharactersRule } from './rules/hidden-text/tagCharacters.ts';
import { variationSelectorsRule } from './rules/hidden-text/variationSelectors.ts';
import { zeroWidthRule } from './rules/hidden-text/zeroWidth.ts';
import { dataExfiltrationRule } from './rules/injection/dataExfiltration.ts';
import { delimiterForgeryRule } from './rules/injection/delimiterForgery.ts';
import { encodedInstructionsRule } from './rules/injection/encodedInstructions.ts';
import { exfiltrationPhraseRule } from './rules/injection/exfiltrationPhrase.ts';
import { hideFromUserRule } from './rules/injection/hideFromUser.ts';
import { instructionOverrideRule } from './rules/injection/instructionOverride.ts';
import { jailbreakPhraseRule } from './rules/injection/jailbreakPhrase.ts';
import { promptExtractionRule } from './rules/injection/promptExtraction.ts';
import { specialTokensRule } from './rules/injection/specialTokens.ts';
import { toolAbuseRule } from './rules/injection/toolAbuse.ts';
import { endOfPromptRule, forgedTurnRule, humanTurnRule } from './rules/injection/turnMarkers.ts';
import { undelimitedVariableRule } from './rules/injection/undelimitedVariable.ts';
import { untrustedInSystemRule } from './rules/injection/untrustedInSystem.ts';
import { addressRule } from './rules/pii/address.ts';
import { bankRules } from './rules/pii/bank.ts';
import { birthDateRule } from './rules/pii/birthDate.ts';
import { cardRule } from './rules/pii/card.ts';
import { coordinatesRule } from './rules/pii/coordinates.ts';
import { documentRules } from './rules/pii/documents.ts';
import { emailRule } from './rules/pii/email.ts';
import { handleRule } from './rules/pii/handle.ts';
import { ibanRule } from './rules/pii/iban.ts';
import { machineReadableZoneRule } from './rules/pii/machineReadableZone.ts';
import { africaAndMiddleEastRules } from './rules/pii/national/africaAndMiddleEast.ts';
import { americasRules } from './rules/pii/national/americas.ts';
import { anyCountryRules } from './rules/pii/national/anyCountry.ts';
import { asiaPacificRules } from './rules/pii/national/asiaPacific.ts';
import { centralEuropeRules } from './rules/pii/national/centralEurope.ts';
import { eastAsiaRules } from './rules/pii/national/eastAsia.ts';
import { eastEuropeRules } from './rules/pii/national/eastEurope.ts';
import { italyToTurkeyRules } from './rules/pii/national/italyToTurkey.ts';
import { latinAmericaRules } from './rules/pii/national/latinAmerica.ts';
import { northRules } from './rules/pii/national/north.ts';
import { southEuropeRules } from './rules/pii/national/southEurope.ts';
import { westEuropeRules } from './rules/pii/national/westEurope.ts';
import { networkRules } from './rules/pii/network.ts';
import { personNameRule } from './rules/pii/personName.ts';
import { phoneRule } from './rules/pii/phone.ts';
import { recordRules } from './rules/pii/records.ts';
import { vatNumberRule } from './rules/pii/vatNumber.ts';
import { vinRule } from './rules/pii/vin.ts';
import { walletRules } from './rules/pii/wallets.ts';
import { contextSizeRule } from './rules/quality/contextSize.ts';
import { contradictoryFormatRule } from './rules/quality/contradictoryFormat.ts';
import { vagueFormatRule } from './rules/quality/vagueFormat.ts';
import { aiModelRules } from './rules/secret/aiModels.ts';
import { aiProviderRules } from './rules/secret/aiProviders.ts';
import { aiToolRules } from './rules/secret/aiTools.ts';
import { amazonRules } from './rules/secret/amazon.ts';
import { asianAiRules } from './rules/secret/asianAi.ts';
import { asianCloudRules } from './rules/secret/asianClouds.ts';
import { awsSecretRule } from './rules/secret/awsSecret.ts';
import { azureRules } from './rules/secret/azure.ts';
import { chatRules } from './rules/secret/chat.ts';
import { cloudRules } from './rules/secret/cloud.ts';
import { codeHostRules } from './rules/secret/codeHosts.ts';
import { commerceRules } from './rules/secret/commerce.ts';
import { contentToolRules } from './rules/secret/contentTools.ts';
import { contextAiRules } from './rules/secret/contextAi.ts';
import { contextCloudRules } from './rules/secret/contextCloud.ts';
import { contextGenericRules } from './rules/secret/contextGeneric.ts';
import { contextHeaderRules } from './rules/secret/contextHeaders.ts';
import { contextLoginRule } from './rules/secret/contextLogin.ts';
import { contextObservabilityRules } from './rules/secret/contextObservability.ts';
import { contextPinRule } from './rules/secret/contextPin.ts';
import { contextServerRules } from './rules/secret/contextServers.ts';
import { contextServiceRules } from './rules/secret/contextServices.ts';
import { contextSettingRules } from './rules/secret/contextSettings.ts';
import { databaseRules } from './rules/secret/databases.ts';
import { developerToolRules } from './rules/secret/developerTools.ts';
import { gitlabRules } from './rules/secret/gitlab.ts';
import { googleRules } from './rules/secret/google.ts';
import { hostingRules } from './rules/secret/hosting.ts';
import { infrastructureRules } from './rules/secret/infrastructure.ts';
import { jwtRule } from './rules/secret/jwt.ts';
import { keyFileRules } from './rules/secret/keyFiles.ts';
import { mailRules } from './rules/secret/mail.ts';
import { monitoringRules } from './rules/secret/monitoring.ts';
import { passwordRule } from './rules/secret/password.ts';
import { paymentRules } from './rules/secret/payments.ts';
import { privateKeyRule } from './rules/secret/privateKey.ts';
import { recoveryPhraseRule } from './rules/secret/recoveryPhrase.ts';
import { registryRules } from './rules/secret/registries.ts';
import { serviceRules } from './rules/secret/services.ts';
import { socialRules } from './rules/secret/social.ts';
import { urlCredentialsRule } from './rules/secret/urlCredentials.ts';
import { walletKeyRules } from './rules/secret/walletKeys.ts';
import { webToolRules } from './rules/secret/webTools.ts';
import { workToolRules } from './rules/secret/workTools.ts';
import { contradictoryParametersRule } from './rules/structure/contradictoryParameters.ts';
import { duplicateTestRowRule } from './rules/structure/duplicateTestRow.ts';
import { emptyExpectationRule } from './rules/structure/emptyExpectation.ts';
import { gateBypassRule } from './rules/structure/gateBypass.ts';
import { malformedPromptRule } from './rules/structure/malformedPrompt.ts';
import { missingTestsRule, untestedPromptRule } from './rules/structure/missingTests.ts';
import { parameterRangeRule } from './rules/structure/parameterRange.ts';
import { retiredModelRule } from './rules/structure/retiredModel.ts';
import { suppressionWithoutReasonRule } from './rules/structure/suppressionWithoutReason.ts';
import { testRowMissingVariableRule } from './rules/structure/testRowMissingVariable.ts';
import { undefinedVariableRule } from './rules/structure/undefinedVariable.ts';
import { unknownParameterRule } from './rules/structure/unknownParameter.ts';
import { unusedVariableRule } from './rules/structure/unusedVariable.ts';

/** Every rule there is. Their order does not matter. */
export const rules: readonly Rule[] = [
  ...aiProviderRules,
  ...cloudRules,
  ...aiModelRules,
  ...aiToolRules,
  ...amazonRules,
  ...asianCloudRules,
  ...azureRules,
  ...chatRules,
  ...databaseRules,
  ...developerToolRules,
  ...gitlabRules,
  ...googleRules,
  ...hostingRules,
  ...infrastructureRules,
  ...keyFileRules,
  ...mailRules,
  ...monitoringRules,
  ...paymentRules,
  recoveryPhraseRule,
  ...registryRules,
  ...socialRules,
  ...walletKeyRules,
  ...workToolRules,
  ...asianAiRules,
  ...webToolRules,
  ...commerceRules,
  ...contentToolRules,
  awsSecretRule,
  ...codeHostRules,
  ...serviceRules,
  jwtRule,
  privateKeyRule,
  urlCredentialsRule,
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
  passwordRule,
  emailRule,
  phoneRule,
  cardRule,
  ibanRule,
  ...africaAndMiddleEastRules,
  ...bankRules,
  birthDateRule,
  ...documentRules,
  machineReadableZoneRule,
  ...recordRules,
  handleRule,
  ...networkRules,
  personNameRule,
  vatNumberRule,
  vinRule,
  ...walletRules,
  addressRule,
  coordinatesRule,
  ...americasRules,
  ...latinAmericaRules,
  ...anyCountryRules,
  ...asiaPacificRules,
  ...eastAsiaRules,
  ...eastEuropeRules,
  ...northRules,
  ...southEuropeRules,
  ...italyToTurkeyRules,
  ...westEuropeRules,
  ...centralEuropeRules,
  tagCharactersRule,
  bidiControlsRule,
  variationSelectorsRule,
  zeroWidthRule,
  instructionOverrideRule,
  confusablesRule,
  hiddenCommentRule,
  hiddenStyleRule,
  styledLettersRule,
  dataExfiltrationRule,
  delimiterForgeryRule,
  encodedInstructionsRule,
  exfiltrationPhraseRule,
  hideFromUserRule,
  jailbreakPhraseRule,
  promptExtractionRule,
  specialTokensRule,
  toolAbuseRule,
  endOfPromptRule,
  forgedTurnRule,
  humanTurnRule,
  undelimitedVariableRule,
  untrustedInSystemRule,
  malformedPromptRule,
  undefinedVariableRule,
  unusedVariableRule,
  testRowMissingVariableRule,
  suppressionWithoutReasonRule,
  parameterRangeRule,
  unknownParameterRule,
  contradictoryParametersRule,
  gateBypassRule,
  emptyExpectationRule,
  missingTestsRule,
  duplicateTestRowRule,
  retiredModelRule,
  contradictoryFormatRule,
  vagueFormatRule,
  contextSizeRule,
];

/** Rules that a team switches on: they judge fairness and habits, where teams differ. None of them is in `rules`. */
export const optionalRules: readonly Rule[] = [
  exclusionaryTermsRule,
  protectedAttributeRule,
  oneSidedPronounRule,
  untestedPromptRule,
];
