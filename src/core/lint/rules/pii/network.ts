import { cueRule } from '../../cueRule.ts';
import type { TextRule } from '../../rule.ts';

/** Not routed, or set aside for documentation (RFC 1918, 5735, 5737, 6598, 2544), or a resolver everybody knows. */
const notPublic4 =
  /^(?:0|10|127|22[4-9]|2[3-5]\d|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|192\.88\.99|198\.1[89]|198\.51\.100|203\.0\.113|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.1|9\.9\.9\.9|1\.2\.3\.4)$/;
const versionBefore = /(?:version|release|build|firmware|driver|section|chapter|rev|ver|§|v)[ .:=]{0,3}$/i;

function isPublic4(value: string, before: string, cued: boolean): boolean {
  const octets = value.split('.');
  const isAddress = octets.every(octet => Number(octet) <= 255 && !/^0\d/.test(octet));
  const looksLikeVersion = versionBefore.test(before) || octets.every(octet => Number(octet) < 30);
  return isAddress && !notPublic4.test(value) && (cued || !looksLikeVersion);
}

/** Global unicast (2000::/3) that is not for documentation (RFC 3849, RFC 9637). */
function isPublic6(value: string): boolean {
  const groups = value.split(':');
  const doubled = value.split('::').length - 1;
  const whole = doubled === 0 ? groups.length === 8 : doubled === 1 && groups.length <= 8;
  return (
    whole &&
    !value.includes(':::') &&
    !/:$/.test(value.replace(/::$/, '')) &&
    !/^(?:2001:0?db8|3fff):/i.test(value)
  );
}

/** Addresses of machines in networks. */
export const networkRules: readonly TextRule[] = [
  cueRule({
    id: 'ip-address',
    name: 'Public IP address',
    severity: 'info',
    cues: ['ip', 'ip address', 'ipv4', 'ip adresse', 'adresse ip', 'dirección ip'],
    shape: '\\d{1,3}(?:\\.\\d{1,3}){3}',
    gap: 'near',
    numbers: { shape: '\\d{1,3}(?:\\.\\d{1,3}){3}' },
    variable: 'ip_address',
    before: /[\w.+-]/,
    judge: ({ value, text, start }, cued) =>
      isPublic4(value, text.slice(Math.max(0, start - 16), start), cued) ? 1 : undefined,
  }),
  cueRule({
    id: 'ipv6-address',
    name: 'Public IPv6 address',
    severity: 'info',
    cues: [],
    shape:
      '[23][\\da-f]{3}(?::[\\da-f]{1,4}){1,7}(?:::(?:[\\da-f]{1,4}(?::[\\da-f]{1,4}){0,5})?)?|[23][\\da-f]{3}::(?:[\\da-f]{1,4}(?::[\\da-f]{1,4}){0,5})?',
    gap: 'near',
    numbers: { shape: '[23][\\da-f]{3}:[\\da-f:]{1,34}', digits: 4 },
    variable: 'ip_address',
    before: /[\w:.-]/,
    judge: ({ value }) => (isPublic6(value) ? 1 : undefined),
  }),
  cueRule({
    id: 'mac-address',
    name: 'MAC address',
    severity: 'info',
    cues: [],
    shape: '[\\da-f]{2}(?::[\\da-f]{2}){5}|[\\da-f]{2}(?:-[\\da-f]{2}){5}',
    gap: 'near',
    numbers: { shape: '[\\da-f]{2}[:-](?:[\\da-f]{2}[:-]){4}[\\da-f]{2}', digits: 4 },
    lead: '(?:[\\da-f]{2}[:-]){0,5}',
    variable: 'mac_address',
    before: /[\w:.-]/,
    judge: ({ value, text, end }) =>
      text[end] === ':' ||
      new Set(value.toLowerCase().replace(/[:-]/g, '')).size < 5 ||
      /^(?:00:11:22|01:23:45|aa:bb:cc)/i.test(value.replaceAll('-', ':'))
        ? undefined
        : 1,
  }),
];
