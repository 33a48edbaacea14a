import { codeList } from '@alianza/kit/codes/codeList';
import { DAYS_BAND } from '@alianza/kit/codes/daysBand';
import { DESTINATION_COUNTRIES } from '@alianza/kit/codes/destinations';
import { UNKNOWN, type CodeList } from '@alianza/kit/release/family';

/** Code lists that only Foreign Affairs publishes by. */

/** Countries published by name, and the rest as one. */
export const COUNTRIES: CodeList = { kind: 'codes', labels: DESTINATION_COUNTRIES };

/** Where a consular case stands or how it ended (estado); the register always has it. */
export const STATES: CodeList = {
  kind: 'codes',
  labels: {
    KNOWN_ABROAD: { es: 'Conocido en el exterior', en: 'Known abroad' },
    CONSULAR_EMERGENCY_HELP: {
      es: 'Ayuda consular de emergencia',
      en: 'Given consular emergency help',
    },
    STATUS_AND_DOCUMENT: { es: 'Documento de viaje', en: 'Given a travel document' },
    TRAVEL_ARRANGED: { es: 'Repatriación autorizada', en: 'Repatriation authorised' },
    ARRIVED: { es: 'Llegó', en: 'Arrived' },
    HANDED_OVER: { es: 'Entregado', en: 'Handed over' },
    CLOSED: { es: 'Cerrado', en: 'Closed' },
    DECLINED: { es: 'No aceptó', en: 'Declined' },
    STAYED_HOST: { es: 'Permanece en el país receptor', en: 'Stayed in the host country' },
    LOST_CONTACT: { es: 'Sin contacto', en: 'Contact lost' },
  },
};

/** Bodies that received the person on arrival (entregado a). */
export const RECEIVERS = codeList({
  COAT: { es: 'COAT, Ministerio del Interior', en: 'COAT, Ministry of Interior' },
  ICBF: { es: 'ICBF', en: 'ICBF' },
  TERRITORIAL_COMMITTEE: { es: 'Comité territorial', en: 'Territorial committee' },
});

/** What followed at home (seguimiento). */
export const FOLLOW_UPS = codeList({
  MEDIATE_ASSISTANCE: { es: 'Asistencia mediata', en: 'Mediate assistance' },
  PARD: { es: 'PARD', en: 'PARD' },
  NONE: { es: 'Ninguno', en: 'None' },
});

const ELAPSED = Object.fromEntries(
  Object.entries(DAYS_BAND).filter(([code]) => code !== 'OPEN' && code !== UNKNOWN),
);

/** Days from consular knowledge to arrival: a return has arrived, and the register always has both days. */
export const DAYS_TO_ARRIVAL: CodeList = { kind: 'codes', labels: ELAPSED };
