import type { Words } from '../language.ts';

/** What is said when a file is not given; names in braces are filled in. */
export const REFUSALS = {
  unknownOperation: {
    es: 'No hay una consulta llamada «{given}». La más parecida es {nearest}; en /data están todas.',
    en: 'There is no query called “{given}”. The nearest is {nearest}; /data lists them all.',
  },
  unknownFormat: {
    es: 'La consulta {name} se descarga como {formats}. Agregue una de esas terminaciones a la dirección.',
    en: 'The query {name} can be downloaded as {formats}. Add one of these endings to the address.',
  },
  unknownVariable: {
    es: 'La consulta {name} no tiene la variable «{given}». La más parecida es {nearest}. Tiene: {known}.',
    en: 'The query {name} has no variable “{given}”. The nearest is {nearest}. It has: {known}.',
  },
  malformed: {
    es: 'El valor «{given}» de {variable} no sirve. Debe ser {expected}.',
    en: 'The value “{given}” of {variable} cannot be used. It must be {expected}.',
  },
  twice: {
    es: 'La variable {variable} admite un solo valor y llegaron {count}. Deje uno.',
    en: 'The variable {variable} takes one value, and {count} came. Leave one.',
  },
  invalid: {
    es: 'Un valor de la dirección no sirve: {reason}',
    en: 'A value in the address cannot be used: {reason}',
  },
  unknownDepartment: {
    es: 'No hay un departamento con código {given}. ¿Quiso decir {nearest}?',
    en: 'No department has code {given}. Did you mean {nearest}?',
  },
  unknownCode: {
    es: 'El código «{given}» no existe en la lista {list}. ¿Quiso decir {nearest}?',
    en: 'The code “{given}” does not exist in the list {list}. Did you mean {nearest}?',
  },
  notPublished: {
    es: 'La entidad no publica lo que pide la dirección: {reason}',
    en: 'The agency does not publish what the address asks for: {reason}',
  },
  tooManyRows: {
    es: 'El archivo tendría {rows} filas y el límite es {limit}. Elija menos años o un departamento.',
    en: 'The file would have {rows} rows, and the limit is {limit}. Choose fewer years or one department.',
  },
  tooLarge: {
    es: 'La dirección pide demasiado de una vez: {counted} de {limit} admitidos ({what}). Elija menos años o un departamento.',
    en: 'The address asks for too much at once: {counted} of {limit} admitted ({what}). Choose fewer years or one department.',
  },
  unavailable: {
    es: 'Sin respuesta ahora de {agencies}. El archivo no se entrega incompleto: intente de nuevo en {seconds} segundos, o agregue partial=1 para recibir el resto, con lo que falta marcado.',
    en: 'No answer now from {agencies}. The file is not given incomplete: try again in {seconds} seconds, or add partial=1 to get the rest, with what is missing marked.',
  },
  unauthenticated: {
    es: 'No se pudo comprobar quién pide el archivo: la clave no se conoce aquí. Use la que recibió, o quítela para recibir la consulta pública.',
    en: 'Who asks for the file could not be verified: the token is not known here. Use the one you were given, or leave it out to get the public view.',
  },
  tooMany: {
    es: 'Se pidió demasiado desde aquí en poco tiempo. Intente de nuevo en {seconds} segundos.',
    en: 'Too much was asked for from here in a short time. Try again in {seconds} seconds.',
  },
  busy: {
    es: 'El servicio está muy ocupado. Intente de nuevo en {seconds} segundos.',
    en: 'The service is very busy. Try again in {seconds} seconds.',
  },
  failed: {
    es: 'No se pudo preparar el archivo. Código {code}. Intente de nuevo o copie el código para pedir ayuda.',
    en: 'The file could not be prepared. Code {code}. Try again, or copy the code to ask for help.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The name of one of these sentences. */
export type RefusalName = keyof typeof REFUSALS;
