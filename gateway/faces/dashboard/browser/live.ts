import { PARTS } from '../../words/dashboard/parts.ts';
import { digestOf } from '../digestOf.ts';
import type { View, ViewAnswer } from '../view.ts';
import { followAddress } from './followAddress.ts';
import { askAll } from './graph.ts';
import { onChoice } from './onChoice.ts';
import { pageFacts, type PageFacts } from './pageFacts.ts';
import { show } from './show.ts';
import { silentIn, tellWhoAnswers } from './silence.ts';
import { tell } from './news.ts';
import { Watch } from './watch.ts';

type Answers = Readonly<Record<string, ViewAnswer<unknown>>>;

/** Longer than this, the page says that it is asking. */
const PATIENCE_MS = 150;

/** Keeps a view alive: answers choices without a reload, and shows it anew when its figures have moved on. */
export class Live {
  readonly #place: HTMLElement;
  readonly #view: View;
  readonly #watch: Watch;
  #facts: PageFacts;
  #silent: readonly string[];
  #isUnheard = false;
  /** Of several choices in a row only the last one's answer is shown. */
  #turn = 0;

  constructor(place: HTMLElement, view: View) {
    this.#place = place;
    this.#view = view;
    this.#facts = pageFacts(place, new URL(location.href));
    this.#silent = silentIn(place);
    this.#watch = new Watch(() => this.#look());
  }

  begin(): void {
    onChoice(this.#place, (address) => void this.#choose(address));
    addEventListener('popstate', () => void this.#go(new URL(location.href)));
    this.#watch.begin(this.#isLacking());
    // From now on a choice is answered.
    this.#place.dataset['alive'] = '';
  }

  async #choose(address: URL): Promise<void> {
    history.pushState(null, '', address);
    await this.#go(address);
  }

  async #go(address: URL): Promise<void> {
    this.#facts = pageFacts(this.#place, address);
    const { language } = this.#facts.page;
    followAddress();
    const late = setTimeout(() => {
      this.#place.ariaBusy = 'true';
      tell(PARTS.loading, language, { isSeen: false });
    }, PATIENCE_MS);
    const heard = await this.#ask();
    clearTimeout(late);
    if (heard === undefined) return;
    this.#place.ariaBusy = null;
    if (heard === 'refused') location.assign(address);
    else this.#hear(heard, true);
  }

  /** What is heard, unless somebody has chosen something else since. */
  async #ask(): Promise<Answers | 'unheard' | 'refused' | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    const heard = await askAll(this.#view.operations(this.#facts.chosen));
    return turn === this.#turn ? heard : undefined;
  }

  /** Looks whether the figures are still those shown. Answers whether something is lacking. */
  async #look(): Promise<boolean> {
    const heard = await this.#ask();
    if (heard !== undefined && heard !== 'refused') this.#hear(heard, false);
    return this.#isLacking();
  }

  #isLacking(): boolean {
    return this.#isUnheard || this.#silent.length > 0;
  }

  #hear(heard: Answers | 'unheard', isChosen: boolean): void {
    const { language } = this.#facts.page;
    const wasUnheard = this.#isUnheard;
    this.#isUnheard = heard === 'unheard';
    if (heard === 'unheard') {
      if (!wasUnheard) tell(PARTS.offline, language);
      this.#watch.begin(true);
      return;
    }
    this.#show(heard, isChosen);
    const before = this.#silent;
    this.#silent = silentIn(this.#place);
    tellWhoAnswers({ before, now: this.#silent, language });
    if (wasUnheard) tell(PARTS.online, language);
    else if (isChosen) this.#tellChosen();
    if (isChosen) this.#watch.begin(this.#isLacking());
  }

  #tellChosen(): void {
    const { chosen, page } = this.#facts;
    tell(PARTS.loaded, page.language, { values: { year: String(chosen.year) }, isSeen: false });
  }

  /** The same answers are not shown twice: whoever reads on the page would lose their place. */
  #show(answers: Answers, isChosen: boolean): void {
    const digest = digestOf(answers);
    if (!isChosen && digest === this.#place.dataset['digest']) return;
    show(this.#place, { view: this.#view, answers, facts: this.#facts });
    this.#place.dataset['digest'] = digest;
  }
}
