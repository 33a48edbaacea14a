/** The languages in which the faces speak. */
export type Language = 'es' | 'en';

/** What is said in both. */
export type Words = Readonly<Record<Language, string>>;
