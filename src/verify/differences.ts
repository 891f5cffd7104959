import { type Check, type Fault, step } from './fault.ts';
import { isList, isObject, typeOf } from './json.ts';

/** Every place where two JSON values differ; of a whole list or object that one side lacks, only its path. */
export function differences(found: unknown, expected: unknown, check: Check, path = ''): Fault[] {
  if (isList(found) && isList(expected)) return listDifferences(found, expected, check, path);
  if (isObject(found) && isObject(expected)) {
    const keys = [...new Set([...Object.keys(found), ...Object.keys(expected)])];
    return keys.flatMap((key) => differences(found[key], expected[key], check, step(path, key)));
  }
  if (found === expected) return [];
  if (found === undefined) return [{ check, path, says: 'is missing', expected: shown(expected) }];
  if (expected === undefined) return [{ check, path, says: 'should not be there', found: shown(found) }];
  return [{ check, path, says: 'differs', found: shown(found), expected: shown(expected) }];
}

/** Findings are matched by their ids, so that one which is missing does not shift all others; other items by position. */
function listDifferences(found: readonly unknown[], expected: readonly unknown[], check: Check, path: string): Fault[] {
  const [ids, wanted] = [found.map(idOf), expected.map(idOf)];
  const named = [...ids, ...wanted].every((id) => id !== undefined);
  if (!named || new Set(ids).size < ids.length) {
    const length = Math.max(found.length, expected.length);
    return Array.from({ length }, (_, i) => differences(found[i], expected[i], check, step(path, i))).flat();
  }
  const place = new Map(ids.map((id, i) => [id, i]));
  const missing = wanted.filter((id) => !place.has(id));
  const faults = missing.map((id): Fault => ({ check, path, says: 'lacks a finding', expected: id }));
  if (missing.length === 0 && ids.length === wanted.length && ids.some((id, i) => id !== wanted[i]))
    faults.push({ check, path, says: 'stands in another order', found: ids, expected: wanted });
  return [
    ...faults,
    ...found.flatMap((item, i) => differences(item, expected[wanted.indexOf(ids[i])], check, step(path, i))),
  ];
}

const idOf = (item: unknown): unknown => (isObject(item) ? item['id'] : undefined);

/** A list or an object is named by its type. */
const shown = (value: unknown): unknown => (typeof value === 'object' && value !== null ? typeOf(value) : value);
