import type { JsonSchema } from '../model/report-schema.ts';
import { type Fault, step } from './fault.ts';
import { isList, isObject, typeOf } from './json.ts';

/** Every place where `value` does not fit the schema: as much of JSON Schema (2020-12) as the report's own schema uses. */
export function schemaFaults(value: unknown, schema: JsonSchema, path = ''): Fault[] {
  if (schema.anyOf) return anyOfFaults(value, schema.anyOf, path);
  const own = valueFaults(value, schema, path);
  if (own.length > 0) return own;
  if (isList(value) && schema.items) {
    const items = schema.items;
    return value.flatMap((item, i) => schemaFaults(item, items, step(path, i)));
  }
  return isObject(value) ? fieldFaults(value, schema, path) : [];
}

/** The faults of the form that fits best. */
function anyOfFaults(value: unknown, forms: readonly JsonSchema[], path: string): Fault[] {
  const tried = forms.map((form) => schemaFaults(value, form, path));
  return tried.find((faults) => faults.length === 0) ?? tried.find((faults) => faults[0]!.path !== path) ?? tried[0]!;
}

function valueFaults(value: unknown, schema: JsonSchema, path: string): Fault[] {
  const fault = (says: string, expected: unknown): Fault[] => [
    { check: 'schema', path, says, found: shown(value), expected },
  ];
  if (schema.type !== undefined && !hasType(value, schema.type)) return fault('is of another type', schema.type);
  if (schema.const !== undefined && value !== schema.const) return fault('is another value', schema.const);
  if (schema.enum && !schema.enum.some((one) => one === value)) return fault('is none of the values', schema.enum);
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    return fault('has another form', schema.pattern);
  if (typeof value === 'number' && value < (schema.minimum ?? -Infinity)) return fault('is too small', schema.minimum);
  if (typeof value === 'number' && value > (schema.maximum ?? Infinity)) return fault('is too large', schema.maximum);
  if (isList(value) && value.length < (schema.minItems ?? 0)) return fault('holds too little', schema.minItems);
  return [];
}

function hasType(value: unknown, types: string | readonly string[]): boolean {
  const type = typeOf(value);
  const named = typeof types === 'string' ? [types] : types;
  return named.includes(type) || (type === 'integer' && named.includes('number'));
}

function fieldFaults(value: Readonly<Record<string, unknown>>, schema: JsonSchema, path: string): Fault[] {
  const { properties = {}, required = [], additionalProperties: more = true } = schema;
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  const faults = missing.map((key): Fault => ({ check: 'schema', path: step(path, key), says: 'is missing' }));
  for (const [key, field] of Object.entries(value)) {
    const form = Object.hasOwn(properties, key) ? properties[key]! : more;
    const at = step(path, key);
    if (form === false)
      faults.push({ check: 'schema', path: at, says: 'is no field of a report', found: shown(field) });
    else if (form !== true) faults.push(...schemaFaults(field, form, at));
  }
  return faults;
}

/** A list or an object is named by its type: its parts have paths of their own. */
const shown = (value: unknown): unknown => (typeof value === 'object' && value !== null ? typeOf(value) : value);
