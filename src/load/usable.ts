/**
 * What can still be used of YAML that has faults: one run is to find what else is wrong in and around the file. Nothing of it
 * is ever published, and what hangs on a faulty key is not judged. Pure.
 */
import { z } from 'zod';
import { noFaults, type Faults, type Stated } from '../model/faults.ts';
import { nearest, type Problem } from '../model/problems.ts';
import { Id } from '../model/schema/common.ts';
import { definition, unwrap } from '../model/schema/inside.ts';
import { validate } from './validate.ts';
import type { Yaml } from './yaml.ts';
import { required } from '../model/required.ts';

export interface MaybeFaulty<T> {
  /** Of the shape of `T`, but keys that are faulty and have no default are empty or missing, and lists may have gaps. */
  value: T;
  faults: Faults;
  /** Whether all of it is in order. */
  isSound: boolean;
}

/** What stands in YAML, with its problems reported; where there are any, what can be used of it. */
export function readYaml<S extends z.ZodType>(schema: S, yaml: Yaml, problems: Problem[]): MaybeFaulty<z.output<S>> {
  if (yaml.problems.length > 0) return usableText(schema, yaml.text);
  const value = validate(schema, yaml, problems);
  return value === undefined ? usablePart(schema, yaml.value) : { value, isSound: true, faults: noFaults };
}

/**
 * The entries of a file that are in order, and the ids of all.
 * @param keys what an id may be
 */
export function readEntries<S extends z.ZodType>(
  schema: S,
  yaml: Yaml,
  problems: Problem[],
  keys: z.ZodType<string, string> = Id,
): { entries: Record<string, z.output<S>>; stated: Stated } {
  if (yaml.problems.length > 0) return { entries: {}, stated: undefined };
  const entries = validate(z.record(keys, schema), yaml, problems);
  if (entries) return { entries, stated: new Set(Object.keys(entries)) };
  // A list has no ids: any may be meant.
  if (!isGroup(yaml.value)) return { entries: {}, stated: undefined };
  const sound = Object.entries(yaml.value).flatMap(([id, entry]) => {
    const { success, data } = schema.safeParse(entry);
    return success && keys.safeParse(id).success ? [[id, data] as const] : [];
  });
  return { entries: Object.fromEntries(sound), stated: new Set(Object.keys(yaml.value)) };
}

/** @param given what the YAML holds */
export function usablePart<S extends z.ZodType>(schema: S, given: unknown): MaybeFaulty<z.output<S>> {
  const shape = required(shapeOf(schema), 'group of keys');
  const keys = isGroup(given) ? given : {};
  const absent = Object.keys(shape).filter((key) => !Object.hasOwn(keys, key));
  // A key that is not known is one of those that are not there: the one it resembles, or any.
  const meant = Object.keys(keys).flatMap((key) => (Object.hasOwn(shape, key) ? [] : (nearest(key, absent) ?? absent)));
  const faults = Object.entries(shape).flatMap(([key, inner]) =>
    !isGroup(given) || meant.includes(key) || !inner.safeParse(keys[key]).success ? [key] : [],
  );
  // Of that shape but for what is faulty, as MaybeFaulty says.
  return { value: usable(schema, keys) as z.output<S>, faults: new Set(faults), isSound: false };
}

/**
 * The same for text that is no YAML. Its keys tell at least what is not there, and other texts name it by its id.
 * @param text as it stands in the file
 */
export function usableText<S extends z.ZodType>(schema: S, text: string): MaybeFaulty<z.output<S>> {
  const id = /^id:[ \t]+([\w-]+)[ \t]*$/m.exec(text)?.[1];
  const faults = Object.keys(required(shapeOf(schema), 'group of keys')).filter(
    (key) => new RegExp(`(?:^|[\\s{,"'])${key}["']?[ \\t]*:`).test(text) && !(key === 'id' && id !== undefined),
  );
  return {
    // As above.
    value: usable(schema, id === undefined ? {} : { id }) as z.output<S>,
    faults: new Set(faults),
    isSound: false,
  };
}

function usable(schema: z.ZodType, given: unknown): unknown {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const otherwise = schema.safeParse(undefined);
  const { type, element } = definition(unwrap(schema));
  const shape = shapeOf(schema);
  if (shape && isGroup(given))
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, usable(inner, given[key])]));
  if (type === 'array' && element) {
    const list: unknown[] = [];
    // Entries keep their places, by which problems name them.
    if (Array.isArray(given))
      for (const [index, entry] of given.entries()) {
        const kept = usable(element, entry);
        if (kept !== undefined) list[index] = kept;
      }
    return list;
  }
  if (otherwise.success) return otherwise.data;
  return type === 'record' || shape ? {} : undefined;
}

const shapeOf = (schema: z.ZodType) => definition(unwrap(schema)).shape;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
