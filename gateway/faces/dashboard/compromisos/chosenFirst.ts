import type { Indicator, Partnership } from './indicatorRows.ts';

/** An annual dialogue. */
export type Dialogue = Partnership['dialogues']['items'][number];

/** The latest dialogue, which the pack is made for; undefined when none is known. */
export function latestDialogue({ dialogues }: Partnership): Dialogue | undefined {
  return dialogues.items.toSorted((one, other) => other.beganOn.localeCompare(one.beganOn))[0];
}

/** An indicator, and whether it was chosen before the dialogue. */
export interface ChosenOrNot {
  readonly indicator: Indicator;
  readonly isChosen: boolean;
}

/** The indicators of an objective: those chosen before the dialogue first, each part in the order of the publication. */
export function chosenFirst(
  indicators: readonly Indicator[],
  dialogue: Dialogue | undefined,
): readonly ChosenOrNot[] {
  const chosen = new Set(dialogue?.chosenIndicators.items.map(({ code }) => code));
  const all = indicators.map((indicator) => ({ indicator, isChosen: chosen.has(indicator.code) }));
  return [...all.filter(({ isChosen }) => isChosen), ...all.filter(({ isChosen }) => !isChosen)];
}
