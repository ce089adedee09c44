import { describe, it } from 'vitest';
import { expectToGrowInStep } from '../cost.ts';
import { sampleClaim, sampleEvent, sampleQuantity } from '../sample.ts';
import { type Given, judgedQuestions } from './support.ts';

/** So many things, told by three sources in turn. */
function told<T>(many: number, make: (index: number, source: string) => T): T[] {
  return Array.from({ length: many }, (_, index) => make(index, 'abc'.charAt(index % 3)));
}

const CLAIMS = 300;

describe('the cost grows with the number of claims', () => {
  it.each<[string, (many: number) => Given]>([
    [
      'figures of one measure and time, all different',
      (many) => ({
        quantities: told(many, (n, source) =>
          sampleQuantity(`q${String(n)}`, source, { value: 5e9 + n * 1e9 }),
        ),
      }),
    ],
    [
      'figures of one measure for as many times',
      (many) => ({
        quantities: told(many, (n, source) =>
          sampleQuantity(`q${String(n)}`, source, { period: String(1000 + n) }),
        ),
      }),
    ],
    [
      'figures of as many measures',
      (many) => ({
        quantities: told(many, (n, source) =>
          sampleQuantity(`q${String(n)}`, source, { measure: `m-${String(Math.floor(n / 3))}` }),
        ),
      }),
    ],
    [
      'one claim of figures',
      (many) => {
        const quantities = told(many, (n) =>
          sampleQuantity(`q${String(n)}`, 'a', { span: [n, n + 1] }),
        );
        const ids = quantities.map(({ id }) => id);
        const quote = '5'.repeat(many);
        return {
          claims: [sampleClaim('x', 'a', { quantities: ids, quote, span: [0, many] })],
          quantities,
        };
      },
    ],
    [
      'aims of one size, each reached',
      (many) => ({
        claims: told(many, (n, source) =>
          sampleClaim(`x${String(n)}`, source, {
            quantities: [`q${String(n)}`],
            events: [`e${String(n)}`],
          }),
        ),
        quantities: told(many, (n, source) =>
          sampleQuantity(`q${String(n)}`, source, {
            status: 'reached-target',
            measure: 'grain-exports-target',
          }),
        ),
        events: told(many, (n, source) =>
          sampleEvent(`e${String(n)}`, source, { rule: 'aim-reached', type: 'other' }),
        ),
      }),
    ],
    [
      'events of one kind on one day',
      (many) => ({
        events: told(many, (n, source) => sampleEvent(`e${String(n)}`, source)),
      }),
    ],
    [
      'events of one kind on as many days',
      (many) => ({
        events: told(many, (n, source) =>
          sampleEvent(`e${String(n)}`, source, { start: `${String(1000 + n)}-05-02` }),
        ),
      }),
    ],
    [
      'claims of like words',
      (many) => ({
        claims: told(many, (n, source) =>
          sampleClaim(`x${String(n)}`, source, {
            quote: `The mill of Lund${String(n % 50)} sold wheat number ${String(n)} to Varby.`,
          }),
        ),
      }),
    ],
    [
      'last meetings of two countries',
      (many) => ({
        events: told(many, (n, source) =>
          sampleEvent(`e${String(n)}`, source, {
            type: 'meeting',
            participants: ['Norland', 'Sudland'],
            places: [],
            last: true,
            start: `${String(1000 + (n % 1000))}-03-02`,
          }),
        ),
      }),
    ],
  ])(
    '%s',
    (_, given) => {
      expectToGrowInStep(
        () => judgedQuestions(given(CLAIMS)),
        () => judgedQuestions(given(10 * CLAIMS)),
      );
    },
    60_000,
  );
});
