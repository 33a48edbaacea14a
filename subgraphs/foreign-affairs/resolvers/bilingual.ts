import type { LanguageArgument } from '@alianza/kit/resolvers/language';

type InBoth<Name extends string, Text> = Readonly<Record<`${Name}_es` | `${Name}_en`, Text>>;

/** A field that gives the text a row holds in both languages, `<name>_es` and `<name>_en`. */
export function bilingual<Name extends string>(name: Name) {
  return <Text extends string | null>(
    row: InBoth<Name, Text>,
    { language }: LanguageArgument,
  ): Text => row[`${name}_${language === 'EN' ? 'en' : 'es'}`];
}
