import { cueRule } from '../../cueRule.ts';
import type { TextRule } from '../../rule.ts';

const coordinate = '\\.\\d{4,15}';

/** A pair of coordinates of 11 metres or finer, with a word before it. */
export const coordinatesRule: TextRule = cueRule({
  id: 'gps-coordinates',
  name: 'GPS coordinates',
  severity: 'warning',
  cues: [
    'gps',
    'gps coordinates',
    'coordinates',
    'coordinate',
    'coords',
    'location',
    'lat',
    'latitude',
    'latlng',
    'lat/long',
    'lat/lng',
    'position',
    'koordinaten',
    'standort',
    'coordonnées',
    'coordenadas',
    'ubicación',
    'coordinate',
    'coördinaten',
    '坐标',
    '座標',
    '좌표',
  ],
  shape: `[+-]?\\d{1,2}${coordinate}°? ?[NS]?["',;/\\s]{1,6}(?:(?:lon|long|lng|longitude)["']?\\s?[:=]?\\s?["']?)?[+-]?\\d{1,3}${coordinate}`,
  gap: 'near',
  variable: 'coordinates',
  judge: ({ value }, cued) => {
    const [latitude = 91, longitude = 181] = value.match(/[+-]?\d+\.\d+/g)?.map(Number) ?? [];
    return cued && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? 0.9 : undefined;
  },
});
