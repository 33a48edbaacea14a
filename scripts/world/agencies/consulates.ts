/** Cities with a Colombian consulate, where one is well known; elsewhere the case leaves the city out. */
const CITY: Readonly<Record<string, string>> = {
  AR: 'Buenos Aires',
  BR: 'São Paulo',
  CL: 'Santiago',
  CN: 'Guangzhou',
  CR: 'San José',
  DO: 'Santo Domingo',
  EC: 'Quito',
  ES: 'Madrid',
  FR: 'París',
  IT: 'Roma',
  JP: 'Tokio',
  KR: 'Seúl',
  MX: 'Ciudad de México',
  PA: 'Panamá',
  PE: 'Lima',
  TR: 'Ankara',
  US: 'Miami',
};

/** The consulate of a country, or null when the case does not name it. */
export function consulateIn(country: string): string | null {
  return CITY[country] ?? null;
}
