/** What a checked collection has for certain: the parts of its facts that observations name, and the values of observations. */
import type { Collection } from '../model/schema/statistics.ts';
import { required } from '../model/required.ts';

type Facts = Pick<Collection, 'indicators' | 'dimensions'>;

/** @throws {Error} if the collection has no such indicator */
export const indicatorOf = ({ indicators }: Pick<Facts, 'indicators'>, id: string) =>
  required(indicators[id], `indicator “${id}”`);

/** @throws {Error} if the collection has no such dimension */
export const dimensionOf = ({ dimensions }: Pick<Facts, 'dimensions'>, name: string) =>
  required(dimensions[name], `dimension “${name}”`);

/** @throws {Error} if the dimension has no such code */
export const codeOf = (facts: Pick<Facts, 'dimensions'>, dimension: string, code: string) =>
  required(dimensionOf(facts, dimension).codes[code], `code “${code}” of “${dimension}”`);

/** Of an observation in a series: those without a value are left out of series. @throws {Error} if it has none */
export const valueOf = ({ value, period }: { value: number | null; period: string }) =>
  required(value, `value of ${period}`);
