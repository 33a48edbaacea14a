import type { Words } from '../language.ts';

/**
 * What an error of the catalogue means to a reader, and what to do, by its code. `{message}` is the catalogue's own sentence;
 * the other names are its details, and `{agency}` the agency's name.
 */
export const TROUBLES: Readonly<Record<string, Words>> = {
  AGENCY_UNAVAILABLE: {
    es: '{agency} no responde. Las demás cifras no cambian.',
    en: '{agency} is not answering. The other figures do not change.',
  },
  AGENCY_ANSWER_INVALID: {
    es: '{agency} respondió algo que no se puede mostrar, y su parte falta. Las demás cifras no cambian.',
    en: '{agency} answered something that cannot be shown, so its part is missing. The other figures do not change.',
  },
  UNKNOWN_CODE: {
    es: 'No existe el código «{given}». ¿Quiso decir «{nearest}»? Cámbielo en Variables.',
    en: 'There is no code “{given}”. Did you mean “{nearest}”? Change it under Variables.',
  },
  UNKNOWN_OPERATION: {
    es: 'No existe la consulta guardada «{given}». La más parecida es «{nearest}».',
    en: 'There is no saved query “{given}”. The nearest is “{nearest}”.',
  },
  BAD_USER_INPUT: {
    es: 'Un valor de las variables no sirve. Revíselo en Variables. Detalle: {message}',
    en: 'A value of the variables does not serve. Check it under Variables. Detail: {message}',
  },
  GRAPHQL_PARSE_FAILED: {
    es: 'La consulta está mal escrita. Corríjala en el editor o abra una guardada. Detalle: {message}',
    en: 'The query is not well written. Correct it in the editor, or open a saved one. Detail: {message}',
  },
  GRAPHQL_VALIDATION_FAILED: {
    es: 'La consulta pide algo que no existe. Corríjala en el editor o abra una guardada. Detalle: {message}',
    en: 'The query asks for something that does not exist. Correct it in the editor, or open a saved one. Detail: {message}',
  },
  OPERATION_TOO_LARGE: {
    es: 'La consulta pide demasiado de una vez. Elija menos años, un departamento o menos listas.',
    en: 'The query asks for too much at once. Choose fewer years, one department or fewer lists.',
  },
  TOO_MANY_REQUESTS: {
    es: 'Ha preguntado mucho en poco tiempo. Intente de nuevo en {seconds} segundos.',
    en: 'You have asked for much in little time. Try again in {seconds} seconds.',
  },
  GATEWAY_BUSY: {
    es: 'Hay muchas consultas a la vez. Intente de nuevo en {seconds} segundos.',
    en: 'There are many questions at once. Try again in {seconds} seconds.',
  },
  UNAUTHENTICATED: {
    es: 'El token no se reconoce. Revíselo en la pestaña Headers o bórrelo para consultar como público.',
    en: 'The token is not known. Check it in the Headers tab, or delete it to ask as the public.',
  },
};

/** For any other error: what the catalogue says, and the code to ask for help with. */
export const OTHER_TROUBLE: Words = {
  es: 'La consulta no se respondió entera. Código {code}. Detalle: {message}',
  en: 'The query was not answered whole. Code {code}. Detail: {message}',
};
