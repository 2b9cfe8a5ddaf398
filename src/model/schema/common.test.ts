import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DocumentSymbol } from './common.ts';

const good = [
  'A/72/926', 'S/2018/669', 'A/72/510/Rev.1', 'A/HRC/59/NGO/12', 'A/79/123*', 'A/RES/72/1', 'A/72/PV.1', 'A/C.3/72/L.20/Rev.1',
  'S/PRST/2023/1', 'S/RES/1325 (2000)', 'A/RES/3379 (XXX)', 'A/RES/75/233 A-B', 'S/PV.8649 (Resumption 1)',
  'INFCIRC/1234', 'INFCIRC/254/Rev.13', 'UNCTAD/TDR/2023', 'GC(66)/RES/12', 'GOV/2023/24', 'A/79/6 (Sect. 24)', 'A/79/6 (Introduction)',
  'A/79/6 (Sect. 24)/Add.1', 'A/CONF.151/26/Rev.1 (Vol. I)', 'HRI/GEN/1/Rev.9 (Vol. I)', 'A/56/10 (Suppl. No. 10)',
  'CCPR/C/GC/36', 'CEDAW/C/GC/40', 'E/CN.4/2006/32', 'E/C.12/GC/25', 'ST/SGB/2003/13', 'ST/AI/2010/3', 'FCCC/CP/2015/10/Add.1', 'NPT/CONF.2020/WP.1',
  'TD/B/EX(76)/2', 'UNEP/EA.5/Res.14', 'DP/2023/1', 'E/ICEF/2023/1', 'C-27/DG.5', 'EC-M-100/DEC.1', 'GB.347/INS/5', 'IDB.50/2', 'GC.19/5',
  'WHA75.17', 'WHA75(10)', 'EB152.R5', 'A75/4', 'EB152/5', '41 C/5', '214 EX/5', '214 EX/Decision 12', 'CL 171/3', 'C 2023/3', 'MSC 107/20', 'MEPC.377(80)',
  'WT/MIN(22)/30', 'CM/Rec(2020)1', 'COM(2020) 65 final', 'LC/G.2681-P/Rev.3',
]; // prettier-ignore

const cases = readFileSync(new URL('../../../tests/fixtures/sources/symbols.txt', import.meta.url), 'utf8').split('\n').filter(Boolean); // prettier-ignore

test('symbols of the United Nations and of other bodies', () => {
  assert.deepEqual(
    [...cases, ...good].filter((symbol) => !DocumentSymbol.safeParse(symbol).success),
    [],
  );
});

test('what is no symbol is refused', () => {
  const bad = ['a/72/926', 'A-72-926', 'A/72//926', 'A/72/', '/72/926', 'A / 72 / 926', 'Letter of 5 May', 'A', '2018', 'A/72/926, S/2018/669', 'A/۷۲/۹۲۶', 'A/72/926 see also']; // prettier-ignore
  assert.deepEqual(
    bad.filter((symbol) => DocumentSymbol.safeParse(symbol).success),
    [],
  );
});
