/** `1, 2, 3, 5` → `paragraphs 1 to 3, 5`; @param and before the last; @param to between the first and the last of a run */
export function inSeries(numbers: string, one: string, many: string, and = ' and ', to = ' to '): string {
  const list = numbers.split(', ');
  const runs: string[] = [];
  for (let first = 0; first < list.length;) {
    let last = first;
    while (Number(list[last + 1]) === Number(list[last]) + 1) last++;
    if (last - first > 1) runs.push(`${list[first]}${to}${list[last]}`);
    else runs.push(...list.slice(first, last + 1));
    first = last + 1;
  }
  const joined =
    runs.length > 1 ? `${runs.slice(0, -1).join(', ')}${and}${runs.at(-1)}` : numbers === '' ? '' : runs.join('');
  return `${list.length > 1 ? many : one} ${joined}`;
}
