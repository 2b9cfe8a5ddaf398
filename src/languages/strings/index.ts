/** The built-in interface strings by language code. */
import type { Strings } from '../keys.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const builtInStrings: Readonly<Record<string, Strings>> = { fa, ar, en, fr, es, ru, zh };
