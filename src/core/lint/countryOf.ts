const countries = new Set(
  (
    'us ca mx br ar cl co pe uy ec gb ie fr de at ch nl be lu es pt it se no dk fi is pl cz ro bg gr hr si ee lv lt hu ' +
    'tr ru ua rs kz in cn jp kr sg hk tw th my id ph pk au nz za ng eg il sa ae eu'
  ).split(' '),
);

/** The ISO 3166 code, in lower case, of the country whose data a rule finds (`eu` for several); undefined if it is of none. */
export function countryOf(ruleId: string): string | undefined {
  const start = ruleId.slice(0, 3);
  return start.endsWith('-') && countries.has(start.slice(0, 2)) ? start.slice(0, 2) : undefined;
}
