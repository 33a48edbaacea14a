import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import { type Federation, federation } from '../../support/federation.ts';

const operation = `query WhoCountsChildVictims {
  indicator(code: "CHILD_VICTIMS_IDENTIFIED") {
    code
    interior { answers(years: [2016]) { ...answer } }
    police { answers(years: [2016]) { ...answer } }
    icbf { answers(years: [2016]) { ...answer } }
    labor { answers(years: [2016]) { ...answer } }
    counterparts { code published(years: [2016], dimension: "TOTAL") { value unit source } }
  }
}
fragment answer on Answer { indicator year unit definition(language: EN) count { value status } release { dataset { id } number } }`;

interface Answers {
  readonly answers: readonly {
    readonly unit: string;
    readonly definition: string;
    readonly count: { readonly value: number | null; readonly status: string };
  }[];
}

describe('The same question put to several ministries', () => {
  let graph: Federation;
  let indicator: Record<'interior' | 'police' | 'icbf' | 'labor', Answers> & {
    readonly counterparts: readonly {
      readonly code: string;
      readonly published: readonly object[];
    }[];
  };
  beforeAll(async () => {
    graph = await federation();
    const { data } = await graph.ask(operation);
    indicator = (data as { indicator: typeof indicator }).indicator;
  });
  afterAll(() => graph.stop());

  it('is answered by each in its own unit and under its own definition', () => {
    const { interior, police, icbf } = indicator;
    const definitions = [interior, police, icbf].map(({ answers }) => {
      expect(answers).toHaveLength(1);
      return answers[0]?.definition;
    });
    expect(new Set(definitions).size).toBe(3);
  });

  it('gets no answer, not a zero, from a ministry that does not count it', () => {
    expect(indicator.labor).toEqual({ answers: [] });
  });

  it('stands within its noise beside what was published elsewhere, with its source', () => {
    const elsewhere = indicator.counterparts.find(({ code }) => code === 'CHILD_VICTIMS_ICBF');
    expect(elsewhere?.published).toEqual([
      { value: 46, unit: 'persons', source: 'US TIP Report 2017, Colombia' },
    ]);
    const { value, status } = indicator.icbf.answers[0]?.count ?? {};
    expect(status).toBe('PUBLISHED');
    expect(Math.abs((value ?? NaN) - 46)).toBeLessThanOrEqual(PROFILES.child.maximum);
  });
});
