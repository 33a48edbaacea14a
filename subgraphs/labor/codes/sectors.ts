import { codeList } from '@alianza/kit/codes/codeList';

/** Sections of economic activity by their titles in CIIU rev. 4 A.C. (DANE); English as in ISIC rev. 4, which it adapts. */
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
    es: 'Distribución de agua; evacuación y tratamiento de aguas residuales, gestión de desechos y actividades de saneamiento ambiental',
    en: 'Water supply; sewerage, waste management and remediation activities',
  },
  F: { es: 'Construcción', en: 'Construction' },
  G: {
    es: 'Comercio al por mayor y al por menor; reparación de vehículos automotores y motocicletas',
    en: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
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
  O: {
    es: 'Administración pública y defensa; planes de seguridad social de afiliación obligatoria',
    en: 'Public administration and defence; compulsory social security',
  },
  P: { es: 'Educación', en: 'Education' },
  Q: {
    es: 'Actividades de atención de la salud humana y de asistencia social',
    en: 'Human health and social work activities',
  },
  R: {
    es: 'Actividades artísticas, de entretenimiento y recreación',
    en: 'Arts, entertainment and recreation',
  },
  S: { es: 'Otras actividades de servicios', en: 'Other service activities' },
  T: {
    es: 'Actividades de los hogares individuales en calidad de empleadores; actividades no diferenciadas de los hogares individuales como productores de bienes y servicios para uso propio',
    en: 'Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use',
  },
  U: {
    es: 'Actividades de organizaciones y entidades extraterritoriales',
    en: 'Activities of extraterritorial organisations and bodies',
  },
});
