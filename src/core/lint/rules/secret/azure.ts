import { type TokenRow, tokenRules } from '../../tokenTable.ts';

const revokeAt = 'portal.azure.com';

/** A key of 64 bytes in base64 with a marker near its end. */
const long = (name: string, marker: string): TokenRow => ({
  name,
  before: '[A-Za-z0-9+/]{76}',
  starts: marker,
  rest: '[A-Za-z0-9+/]{5}[AQgw]==',
  revokeAt,
});

/** A key of 32 bytes in base64 with a marker near its end. */
const short = (name: string, marker: string): TokenRow => ({
  name,
  before: '[A-Za-z0-9+/]{33}',
  starts: marker,
  rest: '[A-Za-z0-9+/]{6}=',
  revokeAt,
});

/** A key of letters and digits, `length` of them before a marker. */
const plain = (name: string, length: number, marker: string, rest: string): TokenRow => ({
  name,
  before: `[A-Za-z0-9]{${length}}`,
  starts: marker,
  rest,
  revokeAt,
});

/** Azure keys. Shapes and markers: Microsoft's open library for identifiable security keys. */
export const azureRules = tokenRules([
  plain('Azure AI services key', 52, 'JQQJ99', '[A-Za-z0-9]{26}'),
  plain('Azure DevOps token', 76, 'AZDO', '[A-Za-z0-9]{4}'),
  plain('Azure AI Search key', 42, 'AzSe', '[A-D][A-Za-z0-9]{5}'),
  long('Azure Cosmos DB key', 'ACDb'),
  long('Azure API Management key', 'APIM'),
  long('Azure storage access key', '+ASt'),
  long('Azure Batch key', '+ABa'),
  short('Azure Cache for Redis key', 'AzCa'),
  short('Azure Event Grid key', 'AzEG'),
  short('Azure Service Bus key', '+ASb'),
  short('Azure Event Hubs key', '+AEh'),
  short('Azure Relay key', '+ARm'),
  short('Azure IoT Hub key', 'AIoT'),
  {
    name: 'Azure Container Registry key',
    before: '[A-Za-z0-9+/]{42}',
    starts: '+ACR',
    rest: '[A-D][A-Za-z0-9+/]{5}',
    revokeAt,
  },
  {
    name: 'Azure Functions key',
    before: '[\\w-]{44}',
    starts: 'AzFu',
    rest: '[\\w-]{5}[AQgw]==',
    revokeAt,
  },
  {
    name: 'Azure application secret',
    before: '[\\w~.-]{3}\\d',
    starts: 'Q~',
    rest: '[\\w~.-]{33}[\\w~-]|[\\w~.-]{30,31}[\\w~-]',
    revokeAt: 'portal.azure.com, App registrations',
  },
  {
    name: 'Azure SAS signature',
    starts: 'sig=',
    label: true,
    rest: '(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:%3D|%3d|=)',
    revokeAt,
  },
]);
