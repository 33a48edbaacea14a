import type { ExplorerWords } from './words.ts';

/** What the explorer says in Spanish. */
export const es: ExplorerWords = {
  title: 'Explorador de Alianza',
  otherPages: 'Otras páginas',
  saved: {
    title: 'Consultas guardadas',
    search: 'Buscar una consulta',
    found: '{count} de {all} consultas',
    nothing:
      'Ninguna consulta habla de «{search}». Pruebe con una palabra, por ejemplo «rutas» o «reclutamiento».',
    run: 'Ejecutar',
    copyLink: 'Copiar enlace',
    copied:
      'Enlace copiado. No lleva su sesión: quien lo abra verá lo que su propia sesión permita.',
    toResult: 'Ir al resultado',
    topics: {
      overview: 'Vista general',
      identification: 'Identificación',
      flows: 'Flujos',
      labour: 'Trabajo',
      partnership: 'Alianza CPC',
      prevention: 'Prevención',
      prosecution: 'Investigación y judicialización',
      protection: 'Protección',
      quality: 'Calidad de los datos',
      reconciliation: 'Conciliación',
    },
  },
  builder: 'Armar una consulta',
  table: {
    title: 'Tabla',
    result: 'Resultado',
    json: 'JSON',
    chart: 'Gráfico',
    empty: 'Abra una consulta guardada y ejecútela: aquí aparece su tabla.',
    running: 'Consultando a las entidades…',
    noRows: 'La respuesta no tiene filas: ninguna publicación cubre lo que se pregunta.',
    constants: 'Igual en todas las filas',
    list: 'Lista de la respuesta',
    caption: '{name}: {rows} filas',
    figures: '{count} cifras: {states}',
    oneFigure: '1 cifra: {states}',
    states: {
      PUBLISHED: ['publicada', 'publicadas'],
      ROUNDED: ['publicada y redondeada', 'publicadas y redondeadas'],
      OFFICIAL: ['oficial', 'oficiales'],
      STRUCTURAL_ZERO: ['no aplica', 'no aplican'],
      UNDER_TEN: ['menos de 10', 'menos de 10'],
      WITHHELD_BASE: ['protegida', 'protegidas'],
      WITHHELD_NEAR_DUPLICATE: ['protegida junto a otra cifra', 'protegidas junto a otra cifra'],
      WITHHELD_OPEN_PERIOD: ['protegida, periodo abierto', 'protegidas, periodo abierto'],
      NOT_REPORTED: ['sin reporte', 'sin reporte'],
      UNAVAILABLE: ['sin respuesta', 'sin respuesta'],
      NOT_AUTHORISED: ['con sesión', 'con sesión'],
    },
    why: 'Por qué faltan',
    noSum: 'Estas cifras no se suman ni se promedian.',
    downloadCsv: 'Descargar CSV',
    downloadJson: 'Descargar JSON',
    separator: 'Separador',
    comma: 'coma (,)',
    semicolon: 'punto y coma (;)',
    guard:
      'Las celdas que empiezan por = + - @ llevan un apóstrofo para que la hoja de cálculo no las ejecute.',
    more: 'Mostrar las {count} filas',
    yes: 'sí',
    no: 'no',
    chartOf: 'Gráfico de {figure} por {dimension}, tal como están en la tabla: {points}.',
    noChart:
      'No hay un gráfico honesto para esta lista: no tiene cifras, tiene una sola, o son tantas que la tabla se lee mejor.',
  },
  session: {
    title: 'Sesión',
    now: {
      PUBLIC: 'Consulta pública',
      ANALYST: 'Sesión de analista',
      REFUSED: 'El token no se reconoce',
    },
    sees: {
      PUBLIC:
        'Ve todo lo publicado, redondeado a 5. Las cifras menores de 10 no se muestran: aparece «Menos de 10».',
      ANALYST:
        'Ve las cifras publicadas sin redondear, cada una con su margen de protección. Lo protegido sigue protegido.',
      REFUSED:
        'La última consulta no se respondió. Revise el token en la pestaña Headers o bórrelo para consultar como público.',
    },
    signIn: 'Entrar',
    signInLater:
      'Entrar con usuario y contraseña todavía no es posible. Mientras tanto, quien analiza usa un token.',
    token: 'El token va en la pestaña Headers, debajo de la consulta.',
    tokenKept: 'No se guarda, no va en los enlaces, y se borra al cerrar la página.',
    openHeaders: 'Abrir la pestaña Headers',
  },
  notices: {
    away: 'Alianza no responde. La página vuelve a intentar cada segundo y repite su consulta cuando vuelva.',
    awayInEditor: 'Alianza no responde ahora. La consulta se repite sola cuando vuelva.',
    back: 'Alianza volvió a responder.',
    close: 'Cerrar el aviso',
    oldLink:
      'Este enlace usa una consulta que ya no existe: «{given}». La más parecida es «{nearest}».',
    oldLinkNothing: 'Este enlace usa una consulta que ya no existe: «{given}».',
    openNearest: 'Abrirla',
    brokenVariables:
      'Las variables de este enlace no se pueden leer: puede que se haya cortado al copiarlo. La consulta se abre con las suyas; cámbielas debajo.',
    strangeVariables:
      'El enlace trae variables que esta consulta no tiene: {names}. Se dejaron de lado; las que tiene son {known}.',
    noOperations: 'Este Alianza no tiene consultas guardadas.',
  },
};
