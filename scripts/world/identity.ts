import { ageOn, dayOf } from './calendar.ts';
import type { DirtCount } from './dirt.ts';
import type { Row } from './extractFile.ts';
import { createLeaveOut } from './leaveOut.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { spell, type Style } from './spelling.ts';

/** How well one register knows persons: its spelling, and the shares of what it leaves out. */
export interface Profile {
  readonly style: Style;
  readonly noAge: number;
  readonly noSex: number;
  readonly noBirthDate: number;
  readonly noDocument: number;
}

const MISTYPED_DOCUMENT = 0.02;
const IDENTITY_CARD_AGE = 7;
const ADULT_AGE = 18;
/** First day on which the temporary protection permit (PPT) is written. */
const PPT_SINCE = dayOf(2021, 6, 1);

/** Who a register takes the person for, on the day it met the person. */
export type Identify = (person: Person, day: number, random: Random) => Row;

/** The columns about the person, as the profile's agency sees them; what it left out is counted as dirt. */
export function createIdentify(profile: Profile, dirt: DirtCount): Identify {
  const leaveOut = createLeaveOut(dirt);
  return (person, day, random) => {
    const age = ageOn(day, person.birthDay);
    const { givenNames, surnames, misspelt } = spell(person, profile.style, random);
    if (misspelt) dirt.MISSPELT_NAME += 1;
    const noDocument = leaveOut('MISSING_DOCUMENT', profile.noDocument, random);
    return {
      given_names: givenNames,
      surnames,
      document_type: noDocument ? null : documentType(person, age, day),
      document_number: noDocument ? null : documentNumber(person, random, dirt),
      birth_date: leaveOut('MISSING_BIRTH_DATE', profile.noBirthDate, random)
        ? null
        : person.birthDay,
      age: leaveOut('MISSING_AGE', profile.noAge, random) ? null : age,
      sex: leaveOut('MISSING_SEX', profile.noSex, random) ? null : person.sex,
      nationality: person.nationality,
    };
  };
}

function documentType({ nationality }: Person, age: number, day: number): string {
  if (nationality !== 'CO') return day < PPT_SINCE ? 'CE' : 'PPT';
  if (age >= ADULT_AGE) return 'CC';
  return age < IDENTITY_CARD_AGE ? 'RC' : 'TI';
}

function documentNumber({ document }: Person, random: Random, dirt: DirtCount): string {
  if (!random.chance(MISTYPED_DOCUMENT)) return document;
  const at = random.between(2, document.length - 2);
  if (document[at] === document[at + 1]) return document;
  dirt.MISTYPED_DOCUMENT += 1;
  return `${document.slice(0, at)}${document[at + 1]}${document[at]}${document.slice(at + 2)}`;
}
