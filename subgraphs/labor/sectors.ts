import { codeList } from '@alianza/kit/codes/codeList';

/** Sections of economic activity, CIIU rev. 4 A.C. of DANE; English as in ISIC rev. 4, which it adapts. */
export const SECTORS = codeList({
  A: {
    es: 'Agricultura, ganadería, caza, silvicultura y pesca',
    en: 'Agriculture, forestry and fishing',
  },
  B: { es: 'Explotación de minas y canteras', en: 'Mining and quarrying' },
  C: { es: 'Industrias manufactureras', en: 'Manufacturing' },
  D: {
    es: 'Suministro de electricidad, gas, vapor y aire acondicionado',
    en: 'Electricity, gas, steam and air conditioning supply',
  },
  E: {
    es: 'Distribución de agua, saneamiento ambiental y gestión de desechos',
    en: 'Water supply, sewerage, waste management and remediation',
  },
  F: { es: 'Construcción', en: 'Construction' },
  G: {
    es: 'Comercio y reparación de vehículos automotores y motocicletas',
    en: 'Trade and repair of motor vehicles and motorcycles',
  },
  H: { es: 'Transporte y almacenamiento', en: 'Transportation and storage' },
  I: {
    es: 'Alojamiento y servicios de comida',
    en: 'Accommodation and food service activities',
  },
  J: { es: 'Información y comunicaciones', en: 'Information and communication' },
  K: { es: 'Actividades financieras y de seguros', en: 'Financial and insurance activities' },
  L: { es: 'Actividades inmobiliarias', en: 'Real estate activities' },
  M: {
    es: 'Actividades profesionales, científicas y técnicas',
    en: 'Professional, scientific and technical activities',
  },
  N: {
    es: 'Actividades de servicios administrativos y de apoyo',
    en: 'Administrative and support service activities',
  },
  O: { es: 'Administración pública y defensa', en: 'Public administration and defence' },
  P: { es: 'Educación', en: 'Education' },
  Q: {
    es: 'Atención de la salud humana y asistencia social',
    en: 'Human health and social work activities',
  },
  R: {
    es: 'Actividades artísticas, de entretenimiento y recreación',
    en: 'Arts, entertainment and recreation',
  },
  S: { es: 'Otras actividades de servicios', en: 'Other service activities' },
  T: {
    es: 'Actividades de los hogares como empleadores o para uso propio',
    en: 'Activities of households as employers or for own use',
  },
  U: {
    es: 'Organizaciones y entidades extraterritoriales',
    en: 'Extraterritorial organisations and bodies',
  },
});
