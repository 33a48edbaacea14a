/** Styles are bundled; what they bring is no value. */
declare module '*.css';
